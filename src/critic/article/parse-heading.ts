/** Reads a heading as people type it: title, year, grade. */

import type { Ids } from '../../core/film/registers.ts';
import { parseGrade } from '../../core/grades/parse-grade.ts';
import type { ParsedGrade } from '../../core/grades/scale.ts';
import type { TitleGuess } from '../model/raw-draft.ts';

/** First film: 1888. Next year's films are reviewed at festivals. */
const lastYear = new Date().getUTCFullYear() + 2;

/** A year in which a film can have come out, or undefined. */
export function filmYear(value: unknown): number | undefined {
  const year =
    typeof value === 'number' ? value : Number(/(?<!\d)(?:18|19|20)\d\d(?!\d)/.exec(String(value))?.[0]);
  return Number.isInteger(year) && year >= 1888 && year <= lastYear ? year : undefined;
}

const REVIEW_WORDS =
  '(?:(?:blu-?ray|dvd|movie|film|cinema|advance|early|capsule|mini|short|quick|my|cine)[ -]?)?(?:reviews?|critiques?|kritik(?:en)?|filmkritik|rezension|besprechung|crítica|critica|reseña|recensione|recensie|filmrecensie|recension|filmrecension|anmeldelse|filmanmeldelse|recenzja|recenze|arvostelu|elokuva-arvostelu|рецензия)';
const LEAD = new RegExp(
  `^(?:${REVIEW_WORDS})(?:\\s*(?:of|von|zu|de|du|di|van|av|af)?\\s*[:–—|-]\\s*|\\s+(?:of|zu|zum)\\s+)(?=\\S)`,
  'iu',
);
const TAIL = new RegExp(
  `(?:\\s*[:|–—-]\\s*|\\s+[(\\[])(?:an? )?(?:${REVIEW_WORDS})(?:\\s*(?:&|and)\\s*(?:film )?(?:summary|rating|analysis))?[)\\]]?$|\\s+(?:movie |film )(?:review|kritik)(?:\\s*(?:&|and) film summary)?$|\\s+review$`,
  'iu',
);

/** What a heading says: the title without "Review:" and the like, a year that was beside it, and a grade. */
export interface Heading extends Omit<TitleGuess, 'from'> {
  grade?: ParsedGrade;
  ids?: Ids;
  series?: boolean;
}

/** A heading as a title that a page offers for its film. @param from where it was found, for `--explain` */
export function titleGuess({ title, year, bareYear }: Heading, from: string): TitleGuess {
  return { title, from, ...(year && { year }), ...(bareYear && { bareYear }) };
}

/**
 * Reads a title as people type it: "Review: Beckett (2021)", "Matrix, The [1999] – ★★★★", "The Contractor 2022".
 * `undefined` when nothing of a title is left.
 */
export function parseHeading(raw: string): Heading | undefined {
  if (raw.length > 500) return undefined;
  let text = raw.replace(/[\s\u00a0\u200b\ufeff\ufffc]+/g, ' ').trim();
  const heading: Heading = { title: '' };
  text = text.replace(/^subject:\s*/i, '').replace(LEAD, '');
  for (let again = true; again; ) {
    const before: string = text;
    text = takeGrade(takeYear(untail(text), heading), heading);
    again = text !== before;
  }
  text = takeYearAmidst(text, heading);
  text = unquote(text.replace(/\s*[:–—|,-]$/, '').trim());
  if (
    /\b(?:season|staffel|saison|temporada|stagione|seizoen|säsong|series) \d+\b|\bS\d{1,2} ?E\d{1,3}\b/i.test(
      text,
    )
  )
    heading.series = true;
  const article =
    /^(.{2,}), (The|A|An|Le|La|Les|L'|Der|Die|Das|El|Los|Las|Il|Lo|Gli|I|Een|De|Het|En|Ett)$/.exec(text);
  if (article) text = article[2] === "L'" ? `L'${article[1]}` : `${article[2]} ${article[1]}`;
  const bare = /^(.*[^\s–—|-])\s?[ ,–—|-]+((?:18|19|20)\d\d)$/.exec(text);
  if (heading.year === undefined && bare && filmYear(bare[2])) heading.bareYear = Number(bare[2]);
  heading.title = text;
  return /[\p{L}\p{N}]/u.test(text) ? heading : undefined;
}

function untail(text: string): string {
  const rest = text.replace(TAIL, '').trim();
  return /^(?:the|an?|der|die|das|le|la|el|il|)$/i.test(rest) ? text : rest;
}

function takeYear(text: string, heading: Heading): string {
  const match = /^(.*\S)\s*[([]([^()[\]]{4,60})[)\]]$/u.exec(text);
  if (!match) return text;
  const inside = match[2]!.trim();
  if (/^(?:18|19|20)\d\d\s*[–-]\s*(?:(?:19|20)?\d\d|present|)$/i.test(inside)) {
    heading.series = true;
    heading.year ??= filmYear(inside);
    return match[1]!;
  }
  // "(2021)", "(USA 2021)", "(2021, Park Chan-wook)", "(TV Movie 1999)", never "(I was there in 1999 too)"
  const year = /^(?:[^\d]{0,30}[ ,/])?((?:18|19|20)\d\d)(?:[ ,/;].{0,50})?$/u.exec(inside)?.[1];
  if (!year || !filmYear(year)) {
    if (/^(?:film|movie|blu-?ray|dvd|4k|uhd|netflix|vod|review)$/i.test(inside)) return match[1]!;
    return text;
  }
  heading.year ??= filmYear(year);
  return match[1]!;
}

/** A heading that goes on after "Title (1995)": what follows is the page's own headline, not the film's title. */
function takeYearAmidst(text: string, heading: Heading): string {
  if (heading.year !== undefined) return text;
  const match =
    /^([^()[\]]*\S)\s*[([]((?:18|19|20)\d\d)[)\]](?:\s*[:–—|,-]\s*|\s+(?=(?:blu-?ray|dvd|4k|uhd|movie|film|review)\b))[^()[\]]*$/iu.exec(
      text,
    );
  if (!match || !filmYear(match[2]) || !/[\p{L}\p{N}]/u.test(match[1]!)) return text;
  heading.year = filmYear(match[2]);
  return match[1]!;
}

/** A grade at the end of a heading, in brackets or after a dash. */
function takeGrade(text: string, heading: Heading): string {
  const match =
    /^(.*\S)\s*(?:[([]([^()[\]]{1,30})[)\]]|(?:\s[–—|:-]|(?<=[)\]]):)\s*(\S.{0,25})|\s([★⭐*]{2,5}[½☆★]*|[★⭐*][½☆]+))$/u.exec(
      text,
    );
  const inside = match?.[2] ?? match?.[3] ?? match?.[4];
  const reading = inside ? parseGrade(inside) : undefined;
  if (
    !match ||
    !reading ||
    (reading.family === 'points' && reading.best === undefined) ||
    reading.family === 'words'
  )
    return text;
  heading.grade ??= reading;
  return match[1]!.replace(/\s*[:–—|-]$/, '');
}

function unquote(text: string): string {
  const match = /^["“”„«‘'](.+)["“”»’']$/u.exec(text);
  return match && !/["“”„«»]/u.test(match[1]!) ? match[1]!.trim() : text;
}

const GENERIC =
  /^(?:index|readme|home|default|main|post|page|review|reviews|film|movie|entry|item|file|doc|document|untitled|article|blog|record|text|sample|new|copy|draft|test|content|img|image|[a-z]{1,2})?[-_ ]?\d*$/i;

/**
 * The title in a file name, folder name or slug ("welcome-to-chechnya.html", "2021-05-03-the-dig-2021.md"), or
 * undefined for names that are only counters, hashes or words such as "index" and "review".
 */
export function headingFromFilename(path: string): Heading | undefined {
  const parts = path.split('/').filter(Boolean);
  let name = (parts.at(-1) ?? '').replace(
    /(?:\.(?:html?|md|mdx|markdown|txt|text|php|asp|aspx|shtml|xhtml|json|toml|yaml|yml|en|de|fr))+$/i,
    '',
  );
  if (/^(?:index|readme|_index|default|page|review)$/i.test(name)) name = parts.at(-2) ?? '';
  name = name.replace(/^\d{4}[-_.]\d{1,2}[-_.]\d{1,2}[-_.]?/, '').replace(/^\d{8}[-_]/, '');
  try {
    name = decodeURIComponent(name);
  } catch {}
  if (!name || GENERIC.test(name) || /^[0-9a-f]{7,}$/i.test(name) || /^[0-9a-f-]{32,36}$/i.test(name))
    return undefined;
  if (!/\p{L}{2}|^\d{1,4}$/u.test(name)) return undefined;
  const spaced = /[-_+ ]/.test(name)
    ? name.replace(/[-_+]+/g, ' ')
    : name.replace(/(?<=\p{Ll})(?=\p{Lu}|\d)/gu, ' ');
  const heading = parseHeading(
    spaced.replace(/ (?:movie |film )?(?:review|kritik|critique|recensione|critica)$/i, ''),
  );
  if (!heading) return undefined;
  if (/^[\p{Ll}\d\s'’&]+$/u.test(heading.title)) heading.title = capitals(heading.title);
  return heading;
}

const SMALL =
  /^(?:a|an|and|as|at|but|by|for|in|nor|of|on|or|the|to|vs|with|from|und|der|die|das|de|la|le|les|et|du|di|il|el|y)$/;

/** "welcome to chechnya" with the capitals of an English title: a file name has lost them. */
function capitals(title: string): string {
  return title
    .split(' ')
    .map((word, n) => (n && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Ids of a film in an address or a bare id: IMDb, TMDB, Letterboxd, Wikidata. */
export function idsIn(text: string): Ids | undefined {
  if (!/tt\d{5}|imdb|themoviedb|letterboxd|wikidata/i.test(text)) return undefined;
  const ids: Ids = {};
  const imdb = /(?:imdb\.[a-z.]{2,6}\/(?:[a-z]{2}\/)?(?:title\/|Title\?)|^\s*)(tt\d{5,})/i.exec(text);
  if (imdb) ids.imdb = imdb[1]!.toLowerCase();
  const old = /imdb\.com\/Title\?(\d{5,8})/i.exec(text);
  if (!imdb && old) ids.imdb = `tt${old[1]!.padStart(7, '0')}`;
  const tmdb = /themoviedb\.org\/movie\/(\d+)/i.exec(text);
  if (tmdb) ids.tmdb = tmdb[1]!;
  const letterboxd = /letterboxd\.com\/(?:[\w-]+\/)?film\/([\w-]+)/i.exec(text);
  if (letterboxd) ids.letterboxd = letterboxd[1]!;
  const wikidata = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/i.exec(text);
  if (wikidata) ids.wikidata = wikidata[1]!;
  return Object.keys(ids).length ? ids : undefined;
}
