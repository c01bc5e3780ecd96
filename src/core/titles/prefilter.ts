/** Tells quickly which titles can be read in more than one way: most cannot. */

import { EDITION_WORDS, withoutEdition } from './title-variants.ts';
import { WordTable } from './word-table.ts';

/** What a title's units call for. Most titles are plain words and call for nothing. */
export const TitleSign = {
  /** A digit, a bracket or the words of a series: marks may be taken off. */
  marks: 1,
  /** A comma: an article may follow it. */
  comma: 2,
  /** A rule of reading may apply; the tests hold it to the rules' examples. */
  parts: 4,
} as const;

const words = (list: string): WordTable<true> => new WordTable(list.split(' ').map((word) => [word, true]));

/** First words without which no rule on first words applies: articles that are also other words, and makers. */
const FIRST = words(
  'die un uno um uma de den o os as i en ett et een al az lo na ang walt disney disney’s marvel pixar dc ' +
    'dreamworks national imax netflix bbc lego dr dr. stephen monty cirque wwe',
);
/** Makers behind "The". */
const AFTER_THE = words('walt disney disney’s jim');
/** Last words without which no rule on last words applies: formats, editions and "The Movie". */
const LAST = new WordTable<'edition' | 'itself'>([
  ...EDITION_WORDS.map((word) => [word, 'edition'] as const),
  ...['movie', 'film', 'picture'].map((word) => [word, 'itself'] as const),
]);

const SPACE = 32;
const signs = new Uint8Array(128);
for (const one of '([0123456789') signs[one.charCodeAt(0)]! |= TitleSign.marks;
for (const one of '([)]/:|') signs[one.charCodeAt(0)]! |= TitleSign.parts;
signs[44] = TitleSign.comma;
const APOSTROPHE = 39;
const DASH = 45;

/** What a title's text calls for, of TitleSign, in one walk. */
export function signsOf(title: string): number {
  let found = 0;
  let first = -1;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    // Letters, small or capital.
    if ((code | 32) >= 97 && (code | 32) <= 122) continue;
    found |= signAt(title, i, code);
    if (code === SPACE && first < 0) first = i;
  }
  if ((found & TitleSign.parts) !== 0) return found;
  return begins(title, first) || ends(title) ? found | TitleSign.parts : found;
}

/** A letter or digit, or what is no ASCII. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127;

/** What one unit that is no letter calls for. */
function signAt(title: string, at: number, code: number): number {
  if (code === SPACE) return atSpace(title, at);
  // Beyond Latin-1, where dashes and quotes are.
  if (code > 127) return code > 0x2000 && code < 0x2100 ? TitleSign.parts : 0;
  // A possessive.
  if (code === APOSTROPHE)
    return title.startsWith(' ', at + 1) || title.startsWith(' ', at + 2) ? TitleSign.parts : 0;
  if (code === DASH) return at > 0 && title.charCodeAt(at - 1) === SPACE ? TitleSign.parts : 0;
  return signs[code]!;
}

const ALSO_KNOWN_AS = /^ a\.?k\.?a\.? /i;

/** "or" and "aka" behind a space, "Season" and "Complete" before it. */
const atSpace = (title: string, at: number): number => beforeSpace(title, at) | afterSpace(title, at + 1);

function afterSpace(title: string, at: number): number {
  if (at >= title.length) return 0;
  const next = title.charCodeAt(at) | 32;
  if (next === 111)
    return (title.charCodeAt(at + 1) | 32) === 114 && title.charCodeAt(at + 2) === SPACE
      ? TitleSign.parts
      : 0;
  return next === 97 && ALSO_KNOWN_AS.test(title.slice(at - 1, at + 7)) ? TitleSign.parts : 0;
}

function beforeSpace(title: string, at: number): number {
  if (at < 6) return 0;
  const before = title.charCodeAt(at - 1);
  if (before === 110 && title.startsWith('eason', at - 5)) return TitleSign.marks;
  return before === 101 && title.startsWith('omplete', at - 7) ? TitleSign.marks : 0;
}

/** Whether the first words call for a rule; the first one ends at `first`. */
function begins(title: string, first: number): boolean {
  if (first < 0) return false;
  if (FIRST.within(title, 0, first)) return true;
  if (first !== 3 || title.slice(0, 3).toLowerCase() !== 'the') return false;
  const end = title.indexOf(' ', 4);
  return end > 0 && AFTER_THE.within(title, 4, end) === true;
}

/**
 * Whether the last word calls for a rule, where another is before it. Signs behind it do not matter. Most words that can
 * end an edition are plain words as well ("The Third World"), so those are looked at once more.
 */
function ends(title: string): boolean {
  let end = title.length;
  while (end > 0 && !inWord(title.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && inWord(title.charCodeAt(start - 1))) start--;
  const last = start > 0 ? LAST.within(title, start, end) : undefined;
  return last === 'itself' || (last === 'edition' && withoutEdition(title) !== title);
}
