/** The sorted words of a catalog, read in place: words that begin with what was typed, or are nearly that. */

import { ByteReader } from '../format/bytes.ts';
import type { Section } from '../format/container.ts';
import { lowerBound } from '../format/lower-bound.ts';
import { PackedColumn } from '../format/packed-column.ts';
import { addLetter, editsAt, startEdits } from './edit-distance.ts';

/** Words a start is kept for; the first of each such block is written whole. */
export const WORDS_PER_BLOCK = 16;
/** Title words that are counted; a longer title counts as this. */
export const MAX_COUNTED_WORDS = 7;

/** More letters than any word has. */
const NO_DEPTH = 255;

/** A word of the dictionary near the one typed, and how many edits away. */
export interface NearWord {
  index: number;
  edits: number;
}

/** Sorted words in place, and for each the rows of the reviews that hold it. */
export class Dictionary {
  readonly items: number;
  readonly postings: Uint8Array;
  readonly #shared: Uint8Array;
  readonly #lengths: Uint8Array;
  readonly #letters: Uint8Array;
  readonly #letterStarts: PackedColumn;
  readonly #postingStarts: PackedColumn;
  /** First words of blocks that were looked at: every search for a word passes the same ones. */
  #heads: string[] = [];

  constructor(
    shared: Section,
    lengths: Section,
    letters: Section,
    letterStarts: Section,
    postings: Section,
    postingStarts: Section,
  ) {
    this.items = shared.items;
    this.#shared = shared.bytes;
    this.#lengths = lengths.bytes;
    this.#letters = letters.bytes;
    this.#letterStarts = new PackedColumn(letterStarts);
    this.postings = postings.bytes;
    this.#postingStarts = new PackedColumn(postingStarts);
  }

  /** Calls back with each word from the first of a block until it returns false. */
  #words(block: number, each: (word: string, index: number) => boolean): void {
    const reader = new ByteReader(this.#letters, this.#letterStarts.get(block));
    let word = '';
    const first = block * WORDS_PER_BLOCK;
    for (let i = first; i < Math.min(first + WORDS_PER_BLOCK, this.items); i++) {
      word = i === first ? '' : word.slice(0, this.#shared[i]);
      const end = reader.at + this.#lengths[i]!;
      while (reader.at < end) word += String.fromCharCode(reader.varint());
      if (!each(word, i)) return;
    }
  }

  word(index: number): string {
    let found = '';
    this.#words(Math.floor(index / WORDS_PER_BLOCK), (word, i) => {
      found = word;
      return i < index;
    });
    return found;
  }

  #head(block: number): string {
    this.#heads[block] ??= this.word(block * WORDS_PER_BLOCK);
    return this.#heads[block];
  }

  /** The first word that does not come before this one. */
  from(sought: string): number {
    const blocks = Math.ceil(this.items / WORDS_PER_BLOCK);
    const block = lowerBound(blocks, (i) => this.#head(i) < sought) - 1;
    if (block < 0) return 0;
    let found = Math.min((block + 1) * WORDS_PER_BLOCK, this.items);
    this.#words(block, (word, i) => {
      if (word < sought) return true;
      found = i;
      return false;
    });
    return found;
  }

  /** One past the last word that begins with this. No folded letter is U+FFFF. */
  to(prefix: string): number {
    return this.from(`${prefix}\uffff`);
  }

  /** Where the postings of a word begin; those of the next follow. */
  postingsAt(index: number): number {
    const first = index - (index % WORDS_PER_BLOCK);
    const reader = new ByteReader(this.postings, this.#postingStarts.get(first / WORDS_PER_BLOCK));
    for (let i = first; i < index; i++) {
      const length = reader.varint();
      reader.at += length;
    }
    return reader.at;
  }

  /** Bytes of postings of the words from one to another (excluded): what it costs to read them. */
  cost(from: number, to: number): number {
    if (from >= to) return 0;
    return (to < this.items ? this.postingsAt(to) : this.postings.length) - this.postingsAt(from);
  }

  /**
   * Words at most this many edits away (a letter more, less, other, or two swapped), or with `open` those that
   * begin with such a word. Walks the sorted words with one row of the edit matrix a letter; words that share
   * a beginning that is too far away are passed over.
   */
  near(typed: string, edits: number, open: boolean): NearWord[] {
    const found: NearWord[] = [];
    startEdits(typed);
    const shared = this.#shared;
    const lengths = this.#lengths;
    let dead = NO_DEPTH; // letters of the beginning that is too far away
    let sure = NO_DEPTH; // letters of the beginning that is near enough
    let sureEdits = 0;
    let next = 0;
    for (let i = 0; i < this.items; i++) {
      const start = next;
      next += lengths[i]!;
      const common = shared[i]!;
      if (common >= dead) continue;
      if (common >= sure) {
        found.push({ index: i, edits: sureEdits });
        continue;
      }
      const end = this.#walk(i, start, next, typed, edits, open);
      dead = end < 0 ? -end : NO_DEPTH;
      sure = end > 0 && open ? end : NO_DEPTH;
      if (end <= 0) continue;
      sureEdits = editsAt(end, typed, edits);
      found.push({ index: i, edits: sureEdits });
    }
    return found;
  }

  /**
   * Walks the letters of a word that it does not share with the one before it.
   * @returns the number of letters after which it is near enough; minus that number where it became too far away;
   * 0 where its end is not near enough
   */
  #walk(index: number, start: number, end: number, typed: string, edits: number, open: boolean): number {
    const letters = this.#letters;
    const common = this.#shared[index]!;
    let at = start;
    // The first word of a block is written whole.
    if (index % WORDS_PER_BLOCK === 0) for (let skip = common; skip > 0; skip--) while (letters[at++]! > 127);
    let depth = common;
    while (at < end) {
      let letter = letters[at++]!;
      if (letter > 127) {
        letter &= 127;
        for (let shift = 7, more = 128; more > 127 && shift < 21; shift += 7) {
          more = letters[at++]!;
          letter |= (more & 127) << shift;
        }
      }
      if (addLetter(++depth, letter, typed, edits) > edits) return -depth;
      if (open && editsAt(depth, typed, edits) <= edits) return depth;
    }
    return editsAt(depth, typed, edits) <= edits ? depth : 0;
  }
}
