/** Makes the key of a title: what all spellings of it have in common. */

import { foldWords, unitsToText } from './fold-words.ts';
import { foldLetters, isPlain } from './transliterate.ts';
import { WORDS } from './word-rules.ts';

/** UTF-16 units of a title that are read; the longest title of a film on IMDb has 241. */
export const MAX_TITLE_UNITS = 300;

const APOSTROPHE = 39;

/** "Rock 'n' Roll": an n that means "and" is a word, however many apostrophes it has. */
function separateShortAnd(text: string): string {
  if (!text.includes("'n ") && !text.includes("n' ") && !text.includes("'n'")) return text;
  return text.replace(/(?<=\w ?)('n'? |'n'|n' )(?=\w)/g, ' n ');
}

/** Units that the letters of a title can come to: one Arabic sign becomes eighteen, and no sign becomes more. */
const MAX_TEXT_UNITS = MAX_TITLE_UNITS * 18;

const text = new Uint16Array(MAX_TEXT_UNITS + 1);
/** A key is longer than its text only by a dot before a number, or by a word that is spelled longer. */
const key = new Uint16Array(MAX_TEXT_UNITS * 2);

/** The key that `foldIntoBuffer` made last: it is overwritten by the next one. */
export const foldedUnits: Uint16Array = key;

/** Takes lower-case text to be folded; returns its length. */
function take(given: string): number {
  const length = Math.min(given.length, MAX_TEXT_UNITS);
  for (let i = 0; i < length; i++) text[i] = given.charCodeAt(i);
  text[length] = 0;
  return length;
}

/** The same for text of which only the case is to be folded; −1 for any other. */
function takePlain(given: string): number {
  const { length } = given;
  for (let i = 0; i < length; i++) {
    const code = given.charCodeAt(i);
    // An apostrophe may mean more ("Rock 'n' Roll").
    if (!isPlain(code) || code === APOSTROPHE) return -1;
    text[i] = code >= 65 && code <= 90 ? code + 32 : code;
  }
  text[length] = 0;
  return length;
}

const foldText = (length: number): number => foldWords(text, length, key);
const keyText = (length: number): string => unitsToText(key, 0, length);

/**
 * Makes the key of a title as it is written: what is left when case, accents, punctuation, word division, articles,
 * "and" and the ways to write numbers are folded. Two titles with the same key are spellings of one title.
 * Never empty for a text that has anything but spaces in it. Reads at most MAX_TITLE_UNITS units.
 * @returns the length of the key in `foldedUnits`
 */
export function foldIntoBuffer(title: string): number {
  const given = title.length > MAX_TITLE_UNITS ? title.slice(0, MAX_TITLE_UNITS) : title;
  const plain = takePlain(given);
  const length = plain < 0 ? compose(foldText(take(separateShortAnd(foldLetters(given))))) : foldText(plain);
  if (length === 0) return copyToKey(given.replace(/\s+/g, '').toLowerCase());
  // "T wo" is "two": what reads as one word once its spaces are gone means what that word means.
  return WORDS.at(key, 0, length) === undefined ? length : foldText(take(keyText(length)));
}

/** Folds a key again whose signs have become one letter now that nothing is between them ("㈀ￂ"); returns its length. */
function compose(length: number): number {
  let ascii = true;
  for (let i = 0; i < length; i++) if (key[i]! > 127) ascii = false;
  if (ascii) return length;
  const apart = keyText(length);
  const whole = apart.normalize('NFC');
  return whole === apart ? length : foldText(take(foldLetters(whole)));
}

function copyToKey(given: string): number {
  for (let i = 0; i < given.length; i++) key[i] = given.charCodeAt(i);
  return given.length;
}

/** The key of a title as a text: see `foldIntoBuffer`. */
export const foldTitle = (title: string): string => keyText(foldIntoBuffer(title));
