/** Cleans texts of a page: a title without the site's words, a year. */

/** Longer than any title: what is longer is a paragraph, or an attack. */
const MAX_TITLE_LENGTH = 300;

/** Marks that steer text direction or join letters but are never part of a title's name. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What makes a text need tidying; most need none, and a page pays for each pattern that its first tile tries. */
const NEEDS_CLEANING = /[^!-~ ]|^ | $| {2}/;

/** Text as a reader sees it: one line, no invisible marks. Empty when it is no text, or too long to be a title. */
export function normalizeText(text: unknown): string {
  if (typeof text !== 'string' || text.length > 4000) return '';
  const line = NEEDS_CLEANING.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text;
  return line.length > MAX_TITLE_LENGTH ? '' : line;
}

/** "(2020)", "(TV Series 1993–1994)", "(2009 film)", "(film, 2009)" or "(TV Movie)" at the end of a name. */
const YEAR_OR_TYPE_AT_END =
  /\s*[([](?:[^()[\]]{0,24}\b)?(?:(?:1[89]|20)\d\d\b[^()[\]]{0,24}|TV (?:(?:Mini[- ]?)?Series|Movie|Special|Episode|Short)|Video(?: Game)?|Short|film|movie)[)\]]\s*$/i;

/**
 * A title without what a site writes around it: first the site's own patterns, then the year in brackets.
 * A title that is nothing else ("(500)") stays.
 */
export function cleanTitle(text: string, patterns: readonly RegExp[] = []): string {
  let title = text;
  for (const pattern of patterns) title = title.replace(pattern, '').trim() || title;
  title = title.trim() || title;
  if (!title.endsWith(')') && !title.endsWith(']')) return title;
  return (yearAtEnd(title) ? title.slice(0, -6) : title.replace(YEAR_OR_TYPE_AT_END, '')).trim() || title;
}

/** Whether a text has a letter or a number of any script. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** The year that four digits are. */
function yearOf(digits: string): number | undefined {
  const year = Number(digits);
  return year >= 1800 && year < 2100 && String(year) === digits ? year : undefined;
}

/** The year of a text that ends in "(2020)", as nearly all that have one do: what the patterns say, without them. */
function yearAtEnd(text: string): number | undefined {
  return text.at(-1) === ')' && text.at(-6) === '(' ? yearOf(text.slice(-5, -1)) : undefined;
}

/** The first year in brackets. */
function yearInBrackets(text: string): number | undefined {
  const round = text.indexOf('(');
  const square = text.indexOf('[');
  if (round < 0 && square < 0) return undefined;
  const only = square < 0 && round === text.length - 6 ? yearAtEnd(text) : undefined;
  const year = only ?? /[([][^()[\]]{0,24}?\b((?:1[89]|20)\d\d)\b/.exec(text)?.[1];
  return year ? Number(year) : undefined;
}

/** The first year that stands by itself. */
function yearInWords(text: string): number | undefined {
  const year = /(?:^|\D)((?:1[89]|20)\d\d)(?!\d)/.exec(text)?.[1];
  return year ? Number(year) : undefined;
}

/**
 * The first year of a text: "(2020)", "TV Series 1993–1994", "Released 2025.", "2001-05-16", "16 May 2001".
 * In running text (`named`: a title that may itself be "1984") only a year in brackets counts.
 */
export function parseYear(text: string, named = false): number | undefined {
  const year = yearInBrackets(text) ?? (named ? undefined : (yearOf(text) ?? yearInWords(text)));
  return year && year >= 1870 && year <= new Date().getFullYear() + 10 ? year : undefined;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Text in which a page left HTML entities, as IMDb does in JSON-LD ("Ocean&apos;s Eleven"). */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6}|x[\da-f]{1,5})|(\w{2,4}));/gi, (all, digits = '', name) => {
    // With a zero before it "x27" is a number as well, and "39" is the same.
    const code = Number(`0${digits}`);
    if (code > 0 && code < 0x110000) return String.fromCodePoint(code);
    return (name && Object.hasOwn(ENTITIES, name) && ENTITIES[name]) || all;
  });
}
