import { excerptOf } from '../review/excerpt.ts';
import { gradeOf, readReading } from '../review/grade.ts';
import { findGrade } from '../review/grade-find.ts';
import type { EarlierReview, Review } from '../review/review.ts';
import { inferScale, ownScore, type Scale } from '../review/scale.ts';
import { wordCount } from '../review/words.ts';
import type { Config } from './config.ts';
import { scaleOf } from './config.ts';
import { applyCorrections, findCorrections } from './corrections.ts';
import { closeDate } from './dates.ts';
import type { Draft, Refused } from './draft.ts';
import { setGrade } from './fields.ts';
import type { FilmList } from './film-list.ts';
import { readFile } from './formats/index.ts';
import { mergeFilms, uniqueIds } from './merge.ts';
import { type Neighbours, readPage } from './page.ts';
import { type Resolution, resolve } from './resolve.ts';
import { blocksOf } from './rows.ts';
import { titleOfName } from './titles.ts';
import { type Walked, walk } from './walk.ts';

/** A review as read, with what the critic wants to know of how. */
export interface ReadReview {
  source: string;
  review: Review;
  resolution: Resolution;
  /** Earlier reviews of the same film, latest first. */
  history: ({ source: string } & EarlierReview)[];
  /** Rows that say the same once more. */
  same: string[];
  /** What was read from where. */
  trail: string[];
  /** The review's own paragraphs. */
  body: string[];
}

/** A whole archive as read. */
export interface ReadArchive {
  reviews: ReadReview[];
  refused: Refused[];
  scale: Scale;
  /** How many drafts each format gave. */
  formats: Map<string, number>;
  /** Files beside the reviews that nobody expects to be read. */
  beside: number;
}

export interface ReadOptions {
  config?: Config;
  list?: FilmList;
  /** Called now and then with how far it is. */
  progress?: (step: string, done: number, of?: number) => void;
}

/** Reads archives of any make: every file, then all that needs the whole, then which film each review is of. */
export async function readArchive(
  sources: string[],
  { config = {}, list, progress }: ReadOptions = {},
): Promise<ReadArchive> {
  const drafts: Draft[] = [];
  const refused: Refused[] = [];
  const formats = new Map<string, number>();
  const walked: Walked = { beside: 0 };
  let files = 0;
  for await (const file of walk(sources, walked, config.ignore)) {
    progress?.('reading', ++files);
    if ('refused' in file) {
      refused.push(file);
      continue;
    }
    const { format, found } = readFile(file, config);
    for (const one of found) {
      if ('refused' in one) refused.push(one);
      else {
        drafts.push(one);
        if (format) formats.set(format, (formats.get(format) ?? 0) + 1);
      }
    }
  }
  const neighbours = neighboursOf(drafts);
  for (const [n, draft] of drafts.entries()) {
    progress?.('understanding', n + 1, drafts.length);
    if (draft.page) readPage(draft, draft.page, neighbours);
    draft.page = undefined;
    if (!draft.grade && draft.tagged) setGrade(draft, draft.tagged.grade, draft.tagged.from);
  }
  settleDates(drafts, config);
  const scale = { ...inferScale(drafts.flatMap(({ grade }) => grade ?? [])), ...scaleOf(config) };
  const scales = scalesByPlace(drafts, scale, config);
  const reviews: ReadReview[] = [];
  const counters = countersOf(drafts);
  for (const [n, draft] of drafts.entries()) {
    progress?.('finding the films', n + 1, drafts.length);
    const read = finish(draft, scales.get(placeOf(draft)) ?? scale, config, list, counters);
    if ('refused' in read) refused.push(read);
    else reviews.push(read);
  }
  const kept = mergeFilms(reviews);
  uniqueIds(kept);
  applyCorrections(kept, await findCorrections(sources), list);
  // What is settled by hand may be the film of another review.
  return { reviews: mergeFilms(kept), refused, scale, formats, beside: walked.beside };
}

/** Texts that stand on many pages: the site's name, menus, notices. Never a grade, which may well recur. */
function neighboursOf(drafts: Draft[]): Neighbours {
  const counts = new Map<string, number>();
  const pages = drafts.filter(({ page }) => page && !page.bare);
  for (const { page } of pages) {
    const texts = new Set<string>();
    for (const { text } of page!.blocks) texts.add(text.slice(0, 200));
    for (const piece of page!.pageTitle?.split(/\s+[|»«·•~–—-]+\s+|:\s+/) ?? []) texts.add(piece.trim());
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * 0.15);
  const answers = new Map<string, boolean>();
  const ask = (text: string) => !readReading(text) && !findGrade(text);
  return {
    repeated: (text) => {
      if ((counts.get(text.slice(0, 200)) ?? 0) < least) return false;
      const known = answers.get(text) ?? ask(text);
      answers.set(text, known);
      return known;
    },
  };
}

/** Tells day from month by the whole archive, and drops days that only stand in for a missing one. */
function settleDates(drafts: Draft[], config: Config): void {
  const says = (what: string) => drafts.some(({ trail }) => trail.includes(`dates write the ${what} first`));
  const dayFirst = config.dates
    ? config.dates === 'day-first'
    : says('day') === says('month')
      ? undefined
      : says('day');
  const days = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.openDate && !draft.date) {
      if (dayFirst === undefined)
        draft.trail.push(
          `no date: "${draft.openDate}" may be day or month first; say so in the configuration (dates: day-first)`,
        );
      else draft.date = closeDate(draft.openDate, dayFirst);
    }
    if (draft.date) days.set(draft.date, (days.get(draft.date) ?? 0) + 1);
  }
  const dated = drafts.filter(({ date }) => date).length;
  for (const draft of drafts) {
    const count = draft.date?.endsWith('-01-01') ? days.get(draft.date)! : 0;
    const usual = (dated - count) / Math.max(1, days.size - 1);
    if (count >= 3 && count >= usual * 3) {
      draft.trail.push(`no date: ${draft.date} stands on ${count} reviews, so it stands for "some day"`);
      draft.date = undefined;
    }
  }
}

/** Where a bare number stood: the same field of one file, or of pages of one make, has one scale. */
const placeOf = ({ gradeFrom, source }: Draft) =>
  `${gradeFrom?.startsWith('field') ? gradeFrom : 'text'} ${/:\d+$/.test(source) ? source.replace(/:\d+$/, '') : ''}`;

/** Scales of places with enough grades to tell; an archive may join a table of 0–100 with pages of four stars. */
function scalesByPlace(drafts: Draft[], whole: Scale, config: Config): Map<string, Scale> {
  const places = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const place = placeOf(draft);
    const same = places.get(place);
    if (same) same.push(draft);
    else places.set(place, [draft]);
  }
  if (places.size < 2) return new Map();
  const scales = new Map<string, Scale>();
  for (const [place, some] of places) {
    const scale = inferScale(some.flatMap(({ grade }) => grade ?? []));
    const top = Math.max(
      ...some.map(({ grade }) =>
        grade && grade.family === 'points' && grade.best === undefined ? grade.value : 0,
      ),
    );
    // A few grades up to 4 do not tell their scale; more than the whole's end do.
    if (some.length >= 5 || (top > 0 && top > (whole.points ?? 0) / 2))
      scales.set(place, { ...whole, ...scale, ...scaleOf(config) });
  }
  return scales;
}

/** File names that only count ("film-0001", "film-0002", …), by folder and word. */
function countersOf(drafts: Draft[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { source } of drafts) {
    const key = counterKey(source);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= 3 ? key : [])));
}

function counterKey(source: string): string | undefined {
  const match = /^(.*?)[-_ ]?\d+(?:\.\w+)?$/.exec(source.replace(/\/(?:index|readme)\.\w+$/i, ''));
  return match?.[1];
}

function finish(
  draft: Draft,
  scale: Scale,
  config: Config,
  list: FilmList | undefined,
  counters: Set<string>,
): ReadReview | Refused {
  const { source, trail } = draft;
  const refuse = (reason: string, leftOut = false): Refused => ({
    source,
    refused: reason,
    ...(leftOut && { leftOut }),
  });
  if (draft.kind === 'series') return refuse('it is of a series, not a film', true);
  if (!draft.titles.length || draft.titles.every(({ from }) => from === 'file name'))
    nameByFile(draft, list, counters);
  const own = draft.written === undefined ? undefined : ownScore(draft.written, scale);
  const grade =
    own !== undefined ? { text: draft.written!, score: own } : draft.grade && gradeOf(draft.grade, scale);
  if (!grade) {
    if (draft.grade)
      return refuse(`its grade "${draft.grade.text}" does not fit the scale (${scale.name ?? 'not known'})`);
    return refuse(draft.titles.length ? 'no grade found in it' : 'neither a title nor a grade found in it');
  }
  if (!draft.titles.length && !(draft.ids?.imdb && list?.byId(draft.ids.imdb))) {
    const id = draft.ids?.imdb;
    if (id)
      return refuse(
        list
          ? `no title in it, and the list of films does not have its id ${id}`
          : `no title in it, only the id ${id}: give a list of films (--films)`,
      );
    return refuse('no title in it, and none in its file name');
  }
  const resolution = resolve(draft, list);
  if (resolution.film.kind === 'series')
    return refuse(`it is of a series ("${resolution.film.title}")`, true);
  const review: Review = { id: idOf(draft, resolution), film: resolution.film, grade };
  if (draft.date) review.date = draft.date;
  const url = urlOf(draft, config);
  if (url) review.url = url;
  const most = config.excerpt ?? 40;
  const excerpt = most > 0 ? excerptFor(draft, most, config.language) : undefined;
  if (excerpt) review.excerpt = excerpt;
  if (draft.tagline && draft.tagline.length < 300) review.tagline = draft.tagline;
  if (draft.critic && draft.critic !== config.critic) review.critic = draft.critic;
  if (resolution.resolved !== 'settled') review.resolved = resolution.resolved;
  return { source, review, resolution, history: [], same: [], trail, body: draft.body };
}

/** A title from the file's name, for want of any other: not from one that only counts. */
function nameByFile(draft: Draft, list: FilmList | undefined, counters: Set<string>): void {
  const path = draft.named ?? draft.source.replace(/:\d+$/, '');
  if (!draft.named && /:\d+$/.test(draft.source)) return;
  if (draft.titles.length && !/\d/.test(path)) return;
  draft.titles = [];
  const heading = titleOfName(path);
  if (!heading) return;
  const key = draft.named ? undefined : counterKey(path);
  if (key !== undefined && counters.has(key) && !heading.year) return;
  // One word and a number may be a counter: only a film of just that name says it is not.
  if (
    /^\p{L}+ ?\d{1,6}$/u.test(heading.title) &&
    !heading.bareYear &&
    !list?.byTitle(heading.title).films.length
  )
    return;
  const { title, year, bareYear } = heading;
  draft.titles.push({ title, from: 'file name', ...(year && { year }), ...(bareYear && { bareYear }) });
  draft.trail.push(`title from the file name: ${title}`);
}

/** The page's path without its ending, or for rows and entries what they are about: the same at every rebuild. */
function idOf(draft: Draft, { film }: Resolution): string {
  const path = draft.source.replace(/(?:\/index)?\.(?:html?|md|mdx|markdown|txt|php|asp|shtml|xhtml)$/i, '');
  if (!/:\d+$/.test(draft.source)) return path;
  if (draft.named) return draft.named;
  const slug = film.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return film.year ? `${slug}-${film.year}` : slug;
}

function urlOf(draft: Draft, { home, pages }: Config): string | undefined {
  const path = draft.source.replace(/:\d+$/, '');
  let url = draft.url;
  if (!url && pages) {
    const [year, month, day] = draft.date?.split('-') ?? [];
    const bare = path.replace(/(?:\/index)?\.\w+$/, '');
    const slug = (draft.named ?? bare.split('/').at(-1) ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '');
    const parts: Record<string, string | undefined> = { path: bare, file: path, slug, year, month, day };
    let complete = true;
    url = pages.replace(/\{(\w+)\}/g, (all, name: string) => {
      if (!(name in parts)) return all;
      if (!parts[name]) complete = false;
      return (parts[name] ?? '').split('/').map(encodeURIComponent).join('/');
    });
    if (!complete) return undefined;
  }
  if (!url) return undefined;
  try {
    const full = new URL(url, home || undefined);
    return /^https?:$/.test(full.protocol) ? full.href : undefined;
  } catch {
    return undefined;
  }
}

/** The critic's own summary, else the verdict from the text; a text that is short enough as it is. */
function excerptFor(draft: Draft, most: number, language?: string): string | undefined {
  if (draft.summary) {
    const said = blocksOf(draft.summary)
      .map(({ text }) => text)
      .join(' ');
    const summary = /\]$|continue reading|read more/i.test(said)
      ? said.replace(/\s*(?:\[…\]|\[\.\.\.\]|Continue reading.*|Read more.*)$/i, '')
      : said;
    if (summary && wordCount(summary) <= most) return summary;
    const shorter = excerptOf([summary], most, language);
    if (shorter) return shorter;
  }
  const whole = draft.body.join(' ');
  if (whole && wordCount(whole) <= most && wordCount(whole) > 2) return whole;
  return excerptOf(draft.body, most, language);
}
