/** Folds the words of a title, one by one, into its key. */

import { type Meaning, WORDS, WordRole } from './word-rules.ts';

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;
const LOWER_L = 108;
const LOWER_O = 111;

/**
 * The text that is folded, and its key, as UTF-16 units. Both buffers are used again for every title: a page asks for a
 * thousand titles, and making strings on the way costs more than everything else.
 */
let text: Uint16Array;
let key: Uint16Array;

/** Units of the key that are finished. */
let made = 0;
/** Where the word that was read last ends in the key; it begins at `made`. */
let wordEnd = 0;
/** A counting word ("part") that waits for its number. */
let counting: string | undefined;
/** A number in words that may go on ("eighty" before "four"); −1 for none. */
let sum = -1;

/** Letters and digits of lower-case text from foldLetters: beyond ASCII only letters, numbers and marks are left. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Folds the words of a text into a key: no spaces, no articles, numbers as digits, words with several spellings as one.
 * @param from lower-case text of foldLetters with a 0 behind it
 * @param length units of it
 * @param into where the key is written
 * @returns the length of the key
 */
export function foldWords(from: Uint16Array, length: number, into: Uint16Array): number {
  text = from;
  key = into;
  made = 0;
  counting = undefined;
  sum = -1;
  let end = length;
  while (end > 0 && !inWord(text[end - 1]!)) end--;
  for (let at = 0; at < end; at++) {
    if (!inWord(text[at]!)) continue;
    const start = at;
    at = readWord(start, end);
    addWord(start, at, end);
  }
  addSum();
  if (counting !== undefined) append(counting);
  return made;
}

/** Copies the word that begins here behind the key; returns where it ends in the text. */
function readWord(start: number, end: number): number {
  let joined = false;
  let at = start;
  wordEnd = made;
  for (; at < end; at++) {
    const code = text[at]!;
    if (inWord(code)) key[wordEnd++] = code;
    else if (joinsWord(code, start, at, end)) joined = true;
    else break;
  }
  // French and Italian elision: "L'avventura".
  if (joined && made === 0 && wordEnd > 3 && text[start] === LOWER_L && text[start + 1] === APOSTROPHE) {
    key.copyWithin(0, 1, wordEnd);
    wordEnd--;
  }
  return at;
}

/** Whether a sign divides no words: an apostrophe inside a word, or the comma of thousands. */
function joinsWord(code: number, start: number, at: number, end: number): boolean {
  if (code === COMMA) return isThousands(at, end);
  // "O'Nine" is two words, as "O' Nine" is.
  const irish = at === start + 1 && text[start] === LOWER_O;
  return code === APOSTROPHE && !irish && inWord(text[at + 1]!);
}

/** Whether a comma is between the thousands of a number ("20,000"). */
function isThousands(comma: number, end: number): boolean {
  if (!isDigit(text[comma - 1]!)) return false;
  for (let i = comma + 1; i < comma + 4; i++) if (i >= end || !isDigit(text[i]!)) return false;
  return comma + 4 >= end || !isDigit(text[comma + 4]!);
}

/** Adds the word that was read, from `start` to `at` in the text, as what it means. */
function addWord(start: number, at: number, end: number): void {
  const means = WORDS.at(key, made, wordEnd - made);
  if (means === undefined) addAs(undefined, false);
  else if (isLeftOut(means, start, at, end)) return;
  else if (means.does === WordRole.number) addNumber(means.number);
  else addAs(spelling(means, start, at, end), means.does === WordRole.count && at < end);
}

/** Adds the word that was read, or what is written instead of it; a word that counts waits for its number. */
function addAs(instead: string | undefined, counts: boolean): void {
  const pending = sum >= 0 || counting !== undefined;
  if (!pending && instead === undefined && !counts && !isDigit(key[made]!)) {
    // Nearly every word: it is in its place already.
    made = wordEnd;
    return;
  }
  const word = instead ?? unitsToText(key, made, wordEnd);
  addSum();
  if (counting !== undefined && !isDigit(word.charCodeAt(0))) glue(counting);
  counting = counts ? word : undefined;
  if (!counts) glue(word);
}

/** Whether a word of this meaning is left out where it is: between two spaces, or at the beginning. */
function isLeftOut({ does }: Meaning, start: number, at: number, end: number): boolean {
  const follows = text[at] === APOSTROPHE ? text[at + 1] : text[at];
  if (at >= end || follows !== SPACE || !isAfterSpace(start)) return false;
  if (does === WordRole.article) return true;
  if (does === WordRole.leads) return made === 0 && sum < 0 && counting === undefined;
  return does === WordRole.join && (made > 0 || sum >= 0);
}

/** What is written instead of a word of this meaning; undefined where the word itself is. */
function spelling(means: Meaning, start: number, at: number, end: number): string | undefined {
  if (means.does === WordRole.spell) return means.as;
  if (means.does !== WordRole.roman) return undefined;
  const initial = at < end && text[at] === DOT && inWord(text[at + 1]!);
  const pronoun = means.number === 1 && counting === undefined;
  const isNumber = isAfterSpace(start) && !initial && !pronoun && (made > 0 || counting !== undefined);
  return isNumber ? String(means.number) : undefined;
}

const isAfterSpace = (start: number): boolean => start === 0 || text[start - 1] === SPACE;

/** Adds a number in words to the one before it, or begins a new one. */
function addNumber(number: number): void {
  const joined = sum < 0 ? number : joinNumbers(sum, number);
  if (joined < 0) addSum();
  sum = joined < 0 ? number : joined;
  counting = undefined;
}

/** Adds a number in words to the one before it ("eighty" "four"), or -1 when they do not make one number. */
function joinNumbers(before: number, next: number): number {
  if (next === 100 && before < 100) return before * 100;
  if (next === 1000 && before < 1000) return before * 1000;
  if (next < 10 && before % 10 === 0 && before % 100 >= 20) return before + next;
  if (next < 100 && before >= 100 && before % 100 === 0) return before + next;
  if (next >= 10 && next < 100 && before >= 10 && before < 100) return before * 100 + next;
  return -1;
}

/** Writes the number in words that was waiting. */
function addSum(): void {
  if (sum >= 0) glue(String(sum));
  sum = -1;
}

/** Adds a word to the key: no space between words, but a dot between two numbers. */
function glue(word: string): void {
  if (made > 0 && isDigit(word.charCodeAt(0)) && isDigit(key[made - 1]!)) key[made++] = DOT;
  append(word);
}

function append(word: string): void {
  for (let i = 0; i < word.length; i++) key[made++] = word.charCodeAt(i);
}

/** Units as a text. By hand, because most words are short: a call with a list of units costs as much as twenty of them. */
export function unitsToText(units: Uint16Array, from: number, to: number): string {
  let made = '';
  for (let i = from; i < to; i++) made += String.fromCharCode(units[i]!);
  return made;
}
