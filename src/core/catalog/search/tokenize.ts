import { foldLetters } from '../../titles/transliterate.ts';

/** A word of a text as search knows it: folded, with where it stands in the text (UTF-16 units). */
export interface Word {
  word: string;
  from: number;
  to: number;
}

/** Longer words are cut here, in the catalog and in what is typed. */
export const MAX_WORD_UNITS = 32;

const folded = new Map<string, string>();

/** One character folded: lower-case letters and digits, nothing, or text with spaces where it divides words. */
function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    plain = character === '&' ? ' and ' : foldLetters(character).replace(/[^\p{L}\p{N}\p{M} ]/gu, ' ');
    // A mark by itself belongs to the letter before it.
    if (/^\p{M}+$/u.test(character)) plain = '';
    if (folded.size < 10_000) folded.set(character, plain);
  }
  return plain;
}

/** Scripts written without spaces: each character is a word, so that any of them is found. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** A letter or digit of ASCII. */
const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/**
 * The words of a text, folded as titles are (case, accents, other alphabets), but for search: nothing is left
 * out, "&" is "and", apostrophes join ("Schindler's") and so do the dots of initials ("E.T.").
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let word = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) {
      let to = i + 1;
      while (to < text.length && isPlain(text.charCodeAt(to))) to++;
      if (!word) from = i;
      word += text.slice(i, to).toLowerCase();
      i = to - 1;
    } else if (code < 128 && code !== 38) {
      const initials = code === 46 && word && !isDigit(text.charCodeAt(i - 1)) && isInitial(text, i - 1);
      if (code !== 39 && !initials) word = end(words, word, from, i);
    } else if (code === 0x2019) continue;
    else {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      const to = i + character.length;
      const plain = foldCharacter(character);
      const alone = SPACELESS.test(character);
      if (alone || plain.includes(' ')) {
        word = end(words, word, from, i);
        for (const part of alone ? [plain.trim()] : plain.split(' ')) end(words, part, i, to);
      } else if (plain) {
        if (!word) from = i;
        word += plain;
      }
      i = to - 1;
    }
  }
  end(words, word, from, text.length);
  return words;
}

/** Adds a word that is done, if there is one; returns the beginning of the next. */
function end(words: Word[], word: string, from: number, to: number): '' {
  if (word) words.push({ word: word.slice(0, MAX_WORD_UNITS), from, to });
  return '';
}

/** A single letter between dots, spaces or the text's ends. */
const isInitial = (text: string, at: number): boolean => at === 0 || /[\s.("“]/.test(text[at - 1]!);

/** Where the first `letters` folded letters of a word end in its text. */
export function prefixEnd(text: string, word: Word, letters: number): number {
  if (letters >= word.word.length) return word.to;
  let seen = 0;
  let at = word.from;
  while (at < word.to && seen < letters) {
    if (isPlain(text.charCodeAt(at))) {
      seen++;
      at++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    seen += wordsOf(character)[0]?.word.length ?? 0;
    at += character.length;
  }
  return at;
}
