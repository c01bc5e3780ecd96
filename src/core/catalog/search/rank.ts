import type { Span } from '../catalog.ts';
import { editsBetween } from './edit-distance.ts';
import { prefixEnd, type Word, wordsOf } from './tokenize.ts';

/** A typed word, and how freely it may be read. */
export interface Term {
  word: string;
  /** It may be the beginning of a longer word. */
  open: boolean;
  /** Edits allowed. */
  edits: number;
}

/** A typed word this short may only lack a letter of a longer one. */
export const SHORT_WORD_UNITS = 3;

/** Edits allowed: one for words of four letters, two from eight. */
export const editsFor = (word: string): number =>
  word.length < SHORT_WORD_UNITS ? 0 : word.length < 8 ? 1 : 2;

interface Fit {
  fit: number;
  letters: number;
}
const NO_FIT: Fit = { fit: 0, letters: 0 };

/** How well a typed word fits a title's word, 0 (not at all) to 1 (the same), and how many letters of it are hit. */
function fit({ word, open, edits }: Term, title: string): Fit {
  if (title === word) return { fit: 1, letters: word.length };
  if (open && title.startsWith(word))
    return { fit: 0.88 + (0.1 * word.length) / title.length, letters: word.length };
  if (edits === 0 || (word.length <= SHORT_WORD_UNITS && title.length <= SHORT_WORD_UNITS)) return NO_FIT;
  const away = editsBetween(word, title, edits, false);
  if (away <= edits) return { fit: 0.75 - 0.15 * away, letters: title.length };
  const begun = open && word.length > SHORT_WORD_UNITS ? editsBetween(word, title, edits, true) : edits + 1;
  if (begun <= edits) return { fit: 0.65 - 0.15 * begun, letters: Math.min(word.length, title.length) };
  return NO_FIT;
}

const ARTICLES = new Set('the a an le la les el los las il der die das l'.split(' '));

// What a title can earn: how exactly its words are meant comes first, then whether it is the whole title.
const EXACT = 60;
const BEGINS = 18;
const BEGINS_AFTER_ARTICLE = 10;
const IN_ORDER = 8;
const COVERED = 6;
const WHOLE = 12;
const WHOLE_SO_FAR = 3;
/** Most that being known adds: half a point for each doubling of votes. */
export const RANK_PER_POPULARITY = 0.5;

/** A title with its words, read once for all the ways a query is tried. */
export interface TokenizedTitle {
  title: string;
  words: readonly Word[];
}

export const tokenizeTitle = (title: string): TokenizedTitle => ({ title, words: wordsOf(title) });

/** How well the word fits that `bestPlace` found last. Kept here because an object for each try costs half of all the time. */
let bestFit = NO_FIT;

/**
 * Which word of the title a typed word fits best, but for those used; of equally good ones the one `after` the last.
 * Leaves in `bestFit` how well; −1 where none fits.
 */
function bestPlace(term: Term, words: readonly Word[], used: readonly number[], after: number): number {
  let place = -1;
  bestFit = NO_FIT;
  for (let at = 0; at < words.length; at++) {
    if (used.includes(at)) continue;
    const one = fit(term, words[at]!.word);
    if (one.fit > bestFit.fit || (one.fit > 0 && one.fit === bestFit.fit && at === after)) {
      bestFit = one;
      place = at;
    }
  }
  return place;
}

/** What it earns that the title begins with the first word typed. */
function beginsWith(place: number, words: readonly Word[]): number {
  if (place === 0) return BEGINS;
  return place === 1 && ARTICLES.has(words[0]!.word) ? BEGINS_AFTER_ARTICLE : 0;
}

/** How well the typed words fit a title, 0 when any of them does not, and the parts that are hit. */
export function rankTitle(
  { title, words }: TokenizedTitle,
  terms: readonly Term[],
): { rank: number; highlights: Span[] } {
  const used: number[] = [];
  const highlights: Span[] = [];
  let exact = 0;
  let inOrder = 0;
  let before = -2;
  for (const term of terms) {
    const place = bestPlace(term, words, used, before + 1);
    const word = words[place];
    if (!word) return { rank: 0, highlights: [] };
    used.push(place);
    highlights.push([word.from, prefixEnd(title, word, bestFit.letters)]);
    exact += bestFit.fit;
    if (place === before + 1) inOrder++;
    before = place;
  }
  const begins = beginsWith(used[0] ?? -1, words);
  const ordered = terms.length > 1 ? inOrder / (terms.length - 1) : 1;
  const whole = words.every(({ word }, at) => used.includes(at) || ARTICLES.has(word));
  const quality = exact / terms.length;
  const rank =
    EXACT * quality +
    begins +
    IN_ORDER * ordered +
    COVERED * (used.length / words.length) +
    (whole && begins > 0 && ordered === 1 ? (quality === 1 ? WHOLE : WHOLE_SO_FAR * quality) : 0);
  return { rank, highlights: inOrderAndApart(highlights) };
}

/** Each place once, from left to right: one character can be two words ("㎧" is "m" and "s"), both at its place. */
function inOrderAndApart(places: Span[]): Span[] {
  places.sort((a, b) => a[0] - b[0]);
  return places.filter(([from], at) => from >= (places[at - 1]?.[1] ?? 0));
}
