/**
 * A table of a few words. Length and first letter tell nearly every other word from them before it is cut out of its
 * text and looked up. All words are lower case and begin with an ASCII letter or digit.
 */
export class WordTable<T> {
  readonly #words: ReadonlyMap<string, T>;
  /** First letters of the words of each length, by their five low bits. */
  readonly #letters: Uint32Array;

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    this.#words = new Map(words);
    this.#letters = new Uint32Array(Math.max(...[...this.#words.keys()].map((word) => word.length)) + 1);
    for (const word of this.#words.keys()) this.#letters[word.length]! |= 1 << (word.charCodeAt(0) & 31);
  }

  /** What is filed under a word; undefined for most. */
  get(word: string): T | undefined {
    return word !== '' && this.#mayHave(word.length, word.charCodeAt(0)) ? this.#words.get(word) : undefined;
  }

  /** The same for a part of a text, in whatever case. */
  within(text: string, from: number, to: number): T | undefined {
    if (from >= to || !this.#mayHave(to - from, text.charCodeAt(from))) return undefined;
    return this.#words.get(text.slice(from, to).toLowerCase());
  }

  #mayHave(length: number, first: number): boolean {
    return length < this.#letters.length && ((this.#letters[length]! >>> (first & 31)) & 1) === 1;
  }
}
