import { foldLetters } from './letters.ts';
import { Does, meaningOf } from './words.ts';

/** UTF-16 units of a title that are read; the longest title of a film on IMDb has 241. */
export const LONGEST_TITLE = 300;

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;

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

/** Adds a word to a key: no space between words, but a dot between two numbers. */
function glue(key: string, word: string): string {
  const twoNumbers = isDigit(word.charCodeAt(0)) && key !== '' && isDigit(key.charCodeAt(key.length - 1));
  return twoNumbers ? `${key}.${word}` : key + word;
}

/** "Rock 'n' Roll": an n that stands for "and" is a word, however many apostrophes it has. */
function apart(text: string): string {
  if (!text.includes("'n ") && !text.includes("n' ") && !text.includes("'n'")) return text;
  return text.replace(/(?<=\w ?)('n'? |'n'|n' )(?=\w)/g, ' n ');
}

/** Whether a comma divides no words but the thousands of a number ("20,000"). */
const isThousands = (text: string, comma: number): boolean =>
  isDigit(text.charCodeAt(comma - 1)) && /^\d{3}(?!\d)/.test(text.slice(comma + 1, comma + 5));

/**
 * The key of a title as it stands: what is left when case, accents, punctuation, word division, articles,
 * "and" and the ways to write numbers are folded. Two titles with the same key are spellings of one title.
 * Never empty for a text that has anything but spaces in it. Reads at most LONGEST_TITLE units.
 */
export function foldTitle(title: string): string {
  const text = title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title;
  const key = foldWords(foldLetters(text));
  if (key === '') return text.replace(/\s+/g, '').toLowerCase();
  // "T wo" is "two": what reads as one word once its spaces are gone means what that word means.
  return meaningOf(key) === undefined ? key : foldWords(key);
}

function foldWords(given: string): string {
  const text = given.includes("'") ? apart(given) : given;
  let end = text.length;
  while (end > 0 && !inWord(text.charCodeAt(end - 1))) end--;
  let key = '';
  let counting = ''; // a counting word that waits for its number
  let sum = -1; // a number in words that may go on
  let start = -1; // where the word begins
  let from = 0; // where its part behind the last apostrophe begins
  let head = ''; // its parts before that
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : SPACE;
    if (inWord(code)) {
      if (start < 0) start = from = i;
      continue;
    }
    if (start < 0) continue;
    if (i < end && (code === APOSTROPHE || code === COMMA)) {
      // "O'Nine" is two words, as "O' Nine" is.
      const irish = i === start + 1 && text.charCodeAt(start) === 111;
      if (code === APOSTROPHE ? !irish && inWord(text.charCodeAt(i + 1)) : isThousands(text, i)) {
        head += text.slice(from, i);
        from = i + 1;
        continue;
      }
    }
    let word = text.slice(from, i);
    if (head !== '') {
      word = head + word;
      // French and Italian elision: "L'avventura".
      if (key === '' && word.length > 3 && text.startsWith("l'", start)) word = word.slice(1);
      head = '';
    }
    const means = meaningOf(word);
    let number = '';
    if (means !== undefined) {
      const spaced = start === 0 || text.charCodeAt(start - 1) === SPACE;
      const follows = code === APOSTROPHE ? text.charCodeAt(i + 1) : code;
      const between = spaced && follows === SPACE && i < end;
      start = -1;
      switch (means.does) {
        case Does.article:
          if (between) continue;
          break;
        case Does.leads:
          if (between && key === '' && sum < 0 && counting === '') continue;
          break;
        case Does.join:
          if (between && (key !== '' || sum >= 0)) continue;
          break;
        case Does.number:
          if (sum >= 0) {
            const joined = joinNumbers(sum, means.number);
            if (joined < 0) key = glue(key, String(sum));
            sum = joined < 0 ? means.number : joined;
          } else sum = means.number;
          counting = '';
          continue;
        case Does.roman: {
          const alone = spaced && (code !== DOT || !inWord(text.charCodeAt(i + 1)));
          const pronoun = means.number === 1 && counting === '';
          if (alone && !pronoun && (key !== '' || counting !== '')) number = String(means.number);
          break;
        }
        case Does.spell:
          word = means.as;
      }
    }
    start = -1;
    if (sum >= 0) {
      key = glue(key, String(sum));
      sum = -1;
    }
    if (counting !== '') {
      if (number === '' && !isDigit(word.charCodeAt(0))) key = glue(key, counting);
      counting = '';
    }
    if (means !== undefined && means.does === Does.count && i < end) counting = word;
    else key = glue(key, number || word);
  }
  if (sum >= 0) key = glue(key, String(sum));
  return key + counting;
}
