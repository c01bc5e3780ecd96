/** Reads titles from file names, by the habits of the whole archive. */

import { foldTitle } from '../../core/titles/fold-title.ts';
import { isStrong } from '../../core/titles/key-strength.ts';
import { filmYear, type Heading, headingFromFilename, titleGuess } from '../article/parse-heading.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import type { TitleGuess } from '../model/raw-draft.ts';
import { splitYear } from './split-year.ts';

/** From this many names on that share folder and word and differ only in a number, the number is a counter. */
const MIN_COUNTER_FILES = 3;

/** How an archive names its files, as far as that shows only when all are seen. */
export interface FilenameHabits {
  /** Names that only count ("film-0001", "film-0002", …), by folder and word. */
  counters: Set<string>;
  /** Folders whose names begin with the film's year ("1987-night-ferry"). */
  yearFirst: Set<string>;
}

/** At least this share of a folder's names must begin with a year for it to be a habit. */
const MIN_YEAR_FIRST_SHARE = 0.6;
const YEAR_FIRST = /^(?:18|19|20)\d\d[-_ ](?=.*\p{L})(?!\d{1,2}[-_ ])/u;

/** Looks at all names of an archive at once. */
export function filenameHabits(articles: DatedArticle[]): FilenameHabits {
  const counts = new Map<string, number>();
  const folders = new Map<string, { files: number; yearFirst: number }>();
  for (const { source } of articles) {
    const key = counterKey(source);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    const { folder, name } = partsOf(source);
    const { files, yearFirst } = folders.get(folder) ?? { files: 0, yearFirst: 0 };
    folders.set(folder, { files: files + 1, yearFirst: yearFirst + (YEAR_FIRST.test(name) ? 1 : 0) });
  }
  return {
    counters: new Set([...counts].flatMap(([key, count]) => (count >= MIN_COUNTER_FILES ? key : []))),
    yearFirst: new Set(
      [...folders].flatMap(([folder, { files, yearFirst }]) =>
        yearFirst >= MIN_COUNTER_FILES && yearFirst >= files * MIN_YEAR_FIRST_SHARE ? folder : [],
      ),
    ),
  };
}

/** A path's folder and name; the name of "heat/index.md" is "heat". */
function partsOf(source: string): { folder: string; name: string } {
  const path = source.replace(/\/(?:index|readme)\.\w+$/i, '');
  const at = path.lastIndexOf('/');
  return { folder: path.slice(0, at + 1), name: path.slice(at + 1) };
}

function counterKey(source: string): string | undefined {
  const match = /^(.*?)[-_ ]?\d+(?:\.\w+)?$/.exec(source.replace(/\/(?:index|readme)\.\w+$/i, ''));
  return match?.[1];
}

/**
 * The titles of an article that has none, or only its file's name: from that name, unless it only counts.
 * Rows and entries have no name of their own.
 */
export function titlesFromFilename(
  { titles, slug, source, date, url }: DatedArticle,
  list: FilmList | undefined,
  { counters, yearFirst }: FilenameHabits,
): TitleGuess[] {
  const path = slug ?? source.replace(/:\d+$/, '');
  if (!slug && /:\d+$/.test(source)) return titles;
  if (titles.length && !/\d/.test(path)) return titles;
  const heading = headingFromFilename(path);
  if (!heading) return titlesFromAddress(url, date, list);
  if (!slug && !heading.year && counters.has(counterKey(path) ?? NO_COUNTER)) return [];
  const isHabit = yearFirst.has(partsOf(path).folder);
  const split = isHabit || isYearOfFilm(heading, date, list) ? yearBefore(heading, date) : undefined;
  if (split) return [split];
  return mayBeCounter(heading, list) ? [] : [splitYear(titleGuess(heading, 'file name'), date, list)];
}

/** The title in the last part of a page's own address ("/reviews/night-ferry-1987/"), of a page whose file has no name. */
function titlesFromAddress(
  url: string | undefined,
  date: string | undefined,
  list: FilmList | undefined,
): TitleGuess[] {
  const last = url
    ?.replace(/[?#].*/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  const heading =
    last && /\p{L}{2}/u.test(last) && !last.includes(':') ? headingFromFilename(last) : undefined;
  return heading ? [splitYear(titleGuess(heading, 'address'), date, list)] : [];
}

/** Films whose titles begin with a year, for archives that are read without a list of films. */
const BEGINNING_IN_YEAR = new Set(
  `1492 Conquest of Paradise|1990 The Bronx Warriors|2001 A Space Odyssey|2001 A Space Travesty|2010 The Year We Make Contact|
2010 Moby Dick|2012 Doomsday|2012 Ice Age|2019 After the Fall of New York|2020 Texas Gladiators|2033 Future Apocalypse|2036 Origin Unknown|
2067 Paradox|1991 The Year Punk Broke|1920 Evil Returns|1920 London|2000 Mules|2001 Maniacs|2012 Supernova|1987 When the Day Comes|1945 The Savage Peace|1915 The Movie|1982 Living in the Shadow`
    .split(/[|\n]+/)
    .map((title) => foldTitle(title)),
);

/** Whether a single name that begins with a year means the film's: no review of that year or an earlier one, and no film is called so. */
function isYearOfFilm({ title }: Heading, date: string | undefined, list: FilmList | undefined): boolean {
  const year = /^(?:18|19|20)\d\d(?= \p{L})/u.exec(title)?.[0];
  if (!year || (date && Number(date.slice(0, 4)) <= Number(year))) return false;
  if (BEGINNING_IN_YEAR.has(foldTitle(title))) return false;
  const whole = list?.byTitle(title);
  return !(whole?.films.length && isStrong(whole.how));
}

/** "1987 night ferry" as year and title. The year of the review's own day says nothing of the film. */
function yearBefore(heading: Heading, date: string | undefined): TitleGuess | undefined {
  const [, first, rest] = /^((?:18|19|20)\d\d) (.+)$/.exec(heading.title) ?? [];
  if (!first || !rest || heading.year || heading.bareYear) return undefined;
  const year = date?.startsWith(first) ? undefined : filmYear(first);
  const title = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { title, from: 'file name', ...(year && { year }) };
}

/** Takes the place of a number in a path; no path holds it. */
const NO_COUNTER = '\0';

/** One word and a number may be a counter: only a film of just that name says it is not. */
const mayBeCounter = ({ title, bareYear }: Heading, list: FilmList | undefined) =>
  /^\p{L}+ ?\d{1,6}$/u.test(title) && !bareYear && !list?.byTitle(title).films.length;
