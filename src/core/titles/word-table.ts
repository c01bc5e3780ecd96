interface Entry<T> {
  word: string;
  value: T;
}

/**
 * A table of a few words, looked up in place: length and first letter tell nearly every other word from them. All words
 * are lower case and begin with an ASCII letter or digit.
 */
export class WordTable<T> {
  /** Words by their length and the five low bits of their first letter. */
  readonly #slots: (Entry<T>[] | undefined)[] = [];
  readonly #longest: number;

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    let longest = 0;
    const all = new Map(words);
    for (const word of all.keys()) longest = Math.max(longest, word.length);
    this.#longest = longest;
    for (let slot = 0; slot < (longest + 1) * 32; slot++) this.#slots.push(undefined);
    for (const [word, value] of all) {
      const slot = word.length * 32 + (word.charCodeAt(0) & 31);
      const entries = this.#slots[slot];
      if (entries) entries.push({ word, value });
      else this.#slots[slot] = [{ word, value }];
    }
  }

  /** What is filed under a word of lower-case units; undefined for most. */
  at(units: Uint16Array, from: number, length: number): T | undefined {
    if (length === 0 || length > this.#longest) return undefined;
    const entries = this.#slots[length * 32 + (units[from]! & 31)];
    if (entries === undefined) return undefined;
    for (const { word, value } of entries) {
      let same = 0;
      while (same < length && units[from + same] === word.charCodeAt(same)) same++;
      if (same === length) return value;
    }
    return undefined;
  }

  /** What is filed under a part of a text, in upper or lower case. */
  within(text: string, from: number, to: number): T | undefined {
    if (from >= to || to - from > this.#longest) return undefined;
    const entries = this.#slots[(to - from) * 32 + (text.charCodeAt(from) & 31)];
    if (entries === undefined) return undefined;
    const sought = text.slice(from, to).toLowerCase();
    for (const { word, value } of entries) if (word === sought) return value;
    return undefined;
  }
}
