import { foldLetters, isPlain } from './transliterate.ts';
import { type Meaning, WORDS, WordRole } from './word-rules.ts';

/** UTF-16 units of a title that are read; the longest title of a film on IMDb has 241. */
export const LONGEST_TITLE = 300;

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;
const L = 108;
const O = 111;

/** Letters and digits of lower-case text from foldLetters: beyond ASCII only letters, numbers and marks are left. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Adds a number in words to the one before it ("eighty" "four"), or -1 when they do not make one number. */
function joinNumbers(before: number, next: number): number {
  if (next === 100 && before < 100) return before * 100;
  if (next === 1000 && before < 1000) return before * 1000;
  if (next < 10 && before % 10 === 0 && before % 100 >= 20) return before + next;
  if (next < 100 && before >= 100 && before % 100 === 0) return before + next;
  if (next >= 10 && next < 100 && before >= 10 && before < 100) return before * 100 + next;
  return -1;
}

/** "Rock 'n' Roll": an n that stands for "and" is a word, however many apostrophes it has. */
function apart(text: string): string {
  if (!text.includes("'n ") && !text.includes("n' ") && !text.includes("'n'")) return text;
  return text.replace(/(?<=\w ?)('n'? |'n'|n' )(?=\w)/g, ' n ');
}

/** Units that the letters of a title can come to: one Arabic sign is eighteen of them, and nothing is more. */
const LONGEST_TEXT = LONGEST_TITLE * 18;

/**
 * Units of the text that is folded, and of its key, in room that is used again for every title: a page asks for a
 * thousand, and making strings on the way costs more than all else. A key is longer than its text only by a dot before a
 * number, or by a word that stands for a longer one.
 */
const text = new Uint16Array(LONGEST_TEXT + 1);
const key = new Uint16Array(LONGEST_TEXT * 2);

/** The key that `fold` made last: it holds until the next one. */
export const foldedUnits: Uint16Array = key;

/** Takes lower-case text to be folded; returns its length. */
function take(given: string): number {
  const length = Math.min(given.length, LONGEST_TEXT);
  for (let i = 0; i < length; i++) text[i] = given.charCodeAt(i);
  text[length] = 0;
  return length;
}

/** The same of text of which nothing but the case is to be folded; −1 for any other. */
function takePlain(given: string): number {
  const { length } = given;
  for (let i = 0; i < length; i++) {
    const code = given.charCodeAt(i);
    // An apostrophe may stand for more ("Rock 'n' Roll").
    if (!isPlain(code) || code === APOSTROPHE) return -1;
    text[i] = code >= 65 && code <= 90 ? code + 32 : code;
  }
  text[length] = 0;
  return length;
}

/**
 * Makes the key of a title as it stands: what is left when case, accents, punctuation, word division, articles,
 * "and" and the ways to write numbers are folded. Two titles with the same key are spellings of one title.
 * Never empty for a text that has anything but spaces in it. Reads at most LONGEST_TITLE units.
 * @returns the length of the key in `folded`
 */
export function foldIntoBuffer(title: string): number {
  const given = title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title;
  const plain = takePlain(given);
  const length = plain < 0 ? composed(foldWords(take(apart(foldLetters(given))))) : foldWords(plain);
  if (length === 0) return append(0, given.replace(/\s+/g, '').toLowerCase());
  // "T wo" is "two": what reads as one word once its spaces are gone means what that word means.
  return WORDS.at(key, 0, length) === undefined ? length : foldWords(take(toText(length)));
}

/** The key's so many units with those made one letter that are one now that nothing stands between them ("㈀ￂ"). */
function composed(length: number): number {
  let ascii = true;
  for (let i = 0; i < length; i++) if (key[i]! > 127) ascii = false;
  if (ascii) return length;
  const made = toText(length);
  const whole = made.normalize('NFC');
  return whole === made ? length : foldWords(take(foldLetters(whole)));
}

/** The key of a title as a text: see `fold`. */
export const foldTitle = (title: string): string => toText(foldIntoBuffer(title));

const toText = (length: number): string => textOf(0, length);

/** Whether a comma divides no words but the thousands of a number ("20,000"). */
function isThousands(comma: number, end: number): boolean {
  if (!isDigit(text[comma - 1]!)) return false;
  for (let i = comma + 1; i < comma + 4; i++) if (i >= end || !isDigit(text[i]!)) return false;
  return comma + 4 >= end || !isDigit(text[comma + 4]!);
}

/** Folds the words of the text, so many units, into the key; returns its length. */
function foldWords(length: number): number {
  let end = length;
  while (end > 0 && !inWord(text[end - 1]!)) end--;
  let made = 0; // units of the key
  let counting: string | undefined; // a counting word that waits for its number
  let sum = -1; // a number in words that may go on
  let start = -1; // where the word begins in the text
  let from = 0; // and in the key, where it is written as it is read
  let parts = false; // whether apostrophes or commas were left out of it
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text[i]! : SPACE;
    if (inWord(code)) {
      if (start < 0) {
        start = i;
        from = made;
        parts = false;
      }
      key[made++] = code;
      continue;
    }
    if (start < 0) continue;
    if (i < end && (code === APOSTROPHE || code === COMMA)) {
      // "O'Nine" is two words, as "O' Nine" is.
      const irish = i === start + 1 && text[start] === O;
      if (code === APOSTROPHE ? !irish && inWord(text[i + 1]!) : isThousands(i, end)) {
        parts = true;
        continue;
      }
    }
    // French and Italian elision: "L'avventura".
    if (parts && from === 0 && made > 3 && text[start] === L && text[start + 1] === APOSTROPHE) {
      key.copyWithin(0, 1, made);
      made--;
    }
    const means = WORDS.at(key, from, made - from);
    let instead: string | undefined;
    let number = false;
    if (means !== undefined) {
      const spaced = start === 0 || text[start - 1] === SPACE;
      const follows = code === APOSTROPHE ? text[i + 1]! : code;
      const between = spaced && follows === SPACE && i < end;
      start = -1;
      if (isLeftOut(means, between, from, sum, counting)) {
        made = from;
        continue;
      }
      if (means.does === WordRole.number) {
        made = from;
        if (sum >= 0) {
          const joined = joinNumbers(sum, means.number);
          if (joined < 0) made = glue(made, String(sum));
          sum = joined < 0 ? means.number : joined;
        } else sum = means.number;
        counting = undefined;
        continue;
      }
      if (means.does === WordRole.roman) {
        const alone = spaced && (code !== DOT || !inWord(text[i + 1]!));
        const pronoun = means.number === 1 && counting === undefined;
        number = alone && !pronoun && (from > 0 || counting !== undefined);
        if (number) instead = String(means.number);
      } else if (means.does === WordRole.spell) instead = means.as;
    }
    start = -1;
    const digits = isDigit(key[from]!);
    if (sum < 0 && counting === undefined && instead === undefined && !digits) {
      // As good as every word: it stands where it belongs.
      if (means === undefined || means.does !== WordRole.count || i === end) continue;
    }
    const word = instead ?? textOf(from, made);
    made = from;
    if (sum >= 0) {
      made = glue(made, String(sum));
      sum = -1;
    }
    if (counting !== undefined) {
      if (!number && !isDigit(word.charCodeAt(0))) made = glue(made, counting);
      counting = undefined;
    }
    if (means !== undefined && means.does === WordRole.count && i < end) counting = word;
    else made = glue(made, word);
  }
  if (sum >= 0) made = glue(made, String(sum));
  return counting === undefined ? made : append(made, counting);
}

/** Whether a word of this meaning is left out where it stands. */
function isLeftOut(
  { does }: Meaning,
  between: boolean,
  from: number,
  sum: number,
  counting: string | undefined,
): boolean {
  if (!between) return false;
  if (does === WordRole.article) return true;
  if (does === WordRole.leads) return from === 0 && sum < 0 && counting === undefined;
  return does === WordRole.join && (from > 0 || sum >= 0);
}

/** Adds a word to the key's so many units: no space between words, but a dot between two numbers. */
function glue(made: number, word: string): number {
  const twoNumbers = made > 0 && isDigit(word.charCodeAt(0)) && isDigit(key[made - 1]!);
  if (twoNumbers) key[made] = DOT;
  return append(twoNumbers ? made + 1 : made, word);
}

function append(made: number, word: string): number {
  for (let i = 0; i < word.length; i++) key[made + i] = word.charCodeAt(i);
  return made + word.length;
}

/** By hand, for most words are short: a call with a list of units costs as much as twenty of them. */
function textOf(from: number, to: number): string {
  let made = '';
  for (let i = from; i < to; i++) made += String.fromCharCode(key[i]!);
  return made;
}
