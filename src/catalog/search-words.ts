import { foldLetters } from '../film/letters.ts';

/** A word of a text as search knows it: folded, with where it stands in the text (UTF-16 units). */
export interface Word {
  word: string;
  from: number;
  to: number;
}

/** Longer words are cut here, in the catalog and in what is typed. */
export const LONGEST_WORD = 32;

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
const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * The words of a text, folded as titles are (case, accents, other alphabets), but for search: nothing is left
 * out, "&" is "and", apostrophes join ("Schindler's") and so do the dots of initials ("E.T.").
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let word = '';
  let from = 0;
  const end = (to: number) => {
    if (word) words.push({ word: word.slice(0, LONGEST_WORD), from, to });
    word = '';
  };
  const add = (letters: string, at: number) => {
    if (!word) from = at;
    word += letters;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | (text.charCodeAt(i) >= 65 && text.charCodeAt(i) <= 90 ? 32 : 0);
    if (isLetter(code) || isDigit(code)) add(String.fromCharCode(code), i);
    else if (code < 128 && code !== 38) {
      const initials = code === 46 && word && !isDigit(text.charCodeAt(i - 1)) && isInitial(text, i - 1);
      if (code !== 39 && !initials) end(i);
    } else if (code === 0x2019) continue;
    else {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      const plain = foldCharacter(character);
      if (SPACELESS.test(character)) {
        end(i);
        add(plain.trim(), i);
        end(i + character.length);
      } else if (plain.includes(' ')) {
        end(i);
        for (const part of plain.split(' ')) {
          if (part) add(part, i);
          end(i + character.length);
        }
      } else if (plain) add(plain, i);
      i += character.length - 1;
    }
  }
  end(text.length);
  return words;
}

/** A single letter between dots, spaces or the text's ends. */
const isInitial = (text: string, at: number): boolean => at === 0 || /[\s.("“]/.test(text[at - 1]!);

/** Where the first `letters` folded letters of a word end in its text. */
export function prefixEnd(text: string, word: Word, letters: number): number {
  if (letters >= word.word.length) return word.to;
  let seen = 0;
  let at = word.from;
  while (at < word.to && seen < letters) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    seen += wordsOf(character)[0]?.word.length ?? 0;
    at += character.length;
  }
  return at;
}
