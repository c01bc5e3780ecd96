import { headingFromFilename } from '../article/parse-heading.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import type { TitleGuess } from '../model/raw-draft.ts';
import { splitYear } from './split-year.ts';

/** So many names of one folder and word that differ only in a number are a counter. */
const MIN_COUNTER_FILES = 3;

/** File names that only count ("film-0001", "film-0002", …), by folder and word. */
export function findCounters(articles: DatedArticle[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { source } of articles) {
    const key = counterKey(source);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= MIN_COUNTER_FILES ? key : [])));
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
  { titles, slug, source, date }: DatedArticle,
  list: FilmList | undefined,
  counters: Set<string>,
): TitleGuess[] {
  const path = slug ?? source.replace(/:\d+$/, '');
  if (!slug && /:\d+$/.test(source)) return titles;
  if (titles.length && !/\d/.test(path)) return titles;
  const heading = headingFromFilename(path);
  if (!heading) return [];
  const key = slug ? undefined : counterKey(path);
  if (key !== undefined && counters.has(key) && !heading.year) return [];
  const { title, year, bareYear } = heading;
  // One word and a number may be a counter: only a film of just that name says it is not.
  if (/^\p{L}+ ?\d{1,6}$/u.test(title) && !bareYear && !list?.byTitle(title).films.length) return [];
  return [{ title, from: 'file name', ...(year && { year }), ...(bareYear && { bareYear }) }].map((guess) =>
    splitYear(guess, date, list),
  );
}
