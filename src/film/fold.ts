import { foldLetters } from './letters.ts';
import { LONGEST_WORD, WORDS } from './words.ts';

/** UTF-16 units of a title that are read; the longest title of a film on IMDb has 241. */
export const LONGEST_TITLE = 300;

const SPACE = 32;
const APOSTROPHE = 39;
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
  const twoNumbers = key !== '' && isDigit(word.charCodeAt(0)) && isDigit(key.charCodeAt(key.length - 1));
  return twoNumbers ? `${key}.${word}` : key + word;
}

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
  return key.length <= LONGEST_WORD && WORDS.has(key) ? foldWords(key) : key;
}

function foldWords(given: string): string {
  const text =
    given.includes("'") && (given.includes("'n") || given.includes("n'"))
      ? given.replace(/(?<=\w ?)('n'? |'n'|n' )(?=\w)/g, ' n ')
      : given;
  let end = text.length;
  while (end > 0 && !inWord(text.charCodeAt(end - 1))) end--;
  let key = '';
  let counting = ''; // a counting word that waits for its number
  let sum = -1; // a number in words that may go on
  let start = -1;
  let apostrophe = false;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : SPACE;
    if (inWord(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    // "O'Nine" is two words, as "O' Nine" is.
    const irish = code === APOSTROPHE && i === start + 1 && text.charCodeAt(start) === 111;
    if (code === APOSTROPHE && !irish && inWord(text.charCodeAt(i + 1))) {
      apostrophe = true;
      continue;
    }
    // "20,000": a comma between digits and exactly three more is no division.
    if (code === 44 && isDigit(text.charCodeAt(i - 1)) && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))) {
      apostrophe = true;
      continue;
    }
    let word = text.slice(start, i);
    if (apostrophe) {
      word = word.replace(/[',]/g, '');
      // French and Italian elision: "L'avventura".
      if (
        key === '' &&
        text.charCodeAt(start) === 108 &&
        text.charCodeAt(start + 1) === APOSTROPHE &&
        word.length > 3
      )
        word = word.slice(1);
    }
    const spaced = start === 0 || text.charCodeAt(start - 1) === SPACE;
    const follows = code === APOSTROPHE && i < end ? text.charCodeAt(i + 1) : code;
    start = -1;
    apostrophe = false;
    const means = word.length <= LONGEST_WORD ? WORDS.get(word) : undefined;
    let number = '';
    if (means !== undefined) {
      if ('article' in means) {
        const leads = means.article === 'anywhere' || (key === '' && sum < 0 && counting === '');
        if (leads && spaced && follows === SPACE && i < end) continue;
      } else if ('joins' in means) {
        if (spaced && follows === SPACE && i < end && (key !== '' || sum >= 0)) continue;
      } else if ('number' in means) {
        if (sum >= 0) {
          const joined = joinNumbers(sum, means.number);
          if (joined < 0) key = glue(key, String(sum));
          sum = joined < 0 ? means.number : joined;
        } else sum = means.number;
        counting = '';
        continue;
      } else if ('roman' in means) {
        const alone = spaced && (code !== DOT || !inWord(text.charCodeAt(i + 1)));
        const pronoun = means.roman === 1 && counting === '';
        if (alone && !pronoun && (key !== '' || counting !== '')) number = String(means.roman);
      } else if ('as' in means) word = means.as;
    }
    if (sum >= 0) {
      key = glue(key, String(sum));
      sum = -1;
    }
    if (number === '' && isDigit(word.charCodeAt(0))) number = word;
    if (counting !== '') {
      if (number === '') key = glue(key, counting);
      counting = '';
    }
    if (means !== undefined && 'counts' in means && i < end) counting = word;
    else key = glue(key, number || word);
  }
  if (sum >= 0) key = glue(key, String(sum));
  return key + counting;
}
