import { foldLetters } from '../../titles/transliterate.ts';

/** A word of a text as search knows it: folded, with its place in the text (UTF-16 units). */
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
const AMPERSAND = 38;
const APOSTROPHE = 39;
const DOT = 46;
const RIGHT_QUOTE = 0x2019;

const isDigit = (code: number) => code >= 48 && code <= 57;
/** A letter or digit of ASCII. */
const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/**
 * The words of a text, folded as titles are (case, accents, other alphabets), but for search: nothing is left
 * out, "&" is "and", apostrophes join ("Schindler's") and so do the dots of initials ("E.T.").
 */
export function wordsOf(text: string): Word[] {
  const reader = new WordReader(text);
  for (let at = 0; at < text.length; ) at = reader.read(at);
  reader.end(text.length);
  return reader.words;
}

/** Gathers the words of one text. */
class WordReader {
  readonly words: Word[] = [];
  readonly #text: string;
  /** The word that may go on, and where it began. */
  #word = '';
  #from = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads what is at this place; returns where to go on. */
  read(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (isPlain(code)) return this.#readPlain(at);
    if (code === APOSTROPHE || code === RIGHT_QUOTE) return at + 1;
    if (code > 127 || code === AMPERSAND) return this.#readOther(at);
    if (code !== DOT || !this.#endsInInitial(at)) this.end(at);
    return at + 1;
  }

  /** Ends the word that is read, if there is one. */
  end(to: number): void {
    if (this.#word) this.#push(this.#word, this.#from, to);
    this.#word = '';
  }

  #push(word: string, from: number, to: number): void {
    if (word) this.words.push({ word: word.slice(0, MAX_WORD_UNITS), from, to });
  }

  #goOn(letters: string, at: number): void {
    if (!this.#word) this.#from = at;
    this.#word += letters;
  }

  #readPlain(at: number): number {
    let to = at + 1;
    while (to < this.#text.length && isPlain(this.#text.charCodeAt(to))) to++;
    this.#goOn(this.#text.slice(at, to).toLowerCase(), at);
    return to;
  }

  /** A character beyond ASCII, or "&". */
  #readOther(at: number): number {
    const character = String.fromCodePoint(this.#text.codePointAt(at)!);
    const to = at + character.length;
    const plain = foldCharacter(character);
    const alone = SPACELESS.test(character);
    if (alone || plain.includes(' ')) {
      this.end(at);
      for (const part of alone ? [plain.trim()] : plain.split(' ')) this.#push(part, at, to);
    } else if (plain) this.#goOn(plain, at);
    return to;
  }

  /** Whether a dot follows a single letter, as in "E.T.". */
  #endsInInitial(dot: number): boolean {
    return this.#word !== '' && !isDigit(this.#text.charCodeAt(dot - 1)) && isInitial(this.#text, dot - 1);
  }
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
