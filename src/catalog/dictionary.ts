import { ByteReader } from './bytes.ts';
import { Column } from './column.ts';
import type { Section } from './format.ts';
import { lowerBound } from './keys.ts';
import { LONGEST_WORD } from './search-words.ts';

/** Words a start is kept for; the first of each such block is written whole. */
export const DICTIONARY_STRIDE = 16;
/** Title words that are counted; a longer title counts as this. */
export const MOST_WORDS = 7;

/** A word of the dictionary near the one typed, and how many edits away. */
export interface Near {
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
  readonly #letterStarts: Column;
  readonly #postingStarts: Column;

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
    this.#letterStarts = new Column(letterStarts);
    this.postings = postings.bytes;
    this.#postingStarts = new Column(postingStarts);
  }

  /** Calls back with each word from the first of a block until told to stop. */
  #words(block: number, each: (word: string, index: number) => boolean): void {
    const reader = new ByteReader(this.#letters, this.#letterStarts.get(block));
    let word = '';
    const first = block * DICTIONARY_STRIDE;
    for (let i = first; i < Math.min(first + DICTIONARY_STRIDE, this.items); i++) {
      word = i === first ? '' : word.slice(0, this.#shared[i]);
      const end = reader.at + this.#lengths[i]!;
      while (reader.at < end) word += String.fromCharCode(reader.varint());
      if (!each(word, i)) return;
    }
  }

  word(index: number): string {
    let found = '';
    this.#words(Math.floor(index / DICTIONARY_STRIDE), (word, i) => {
      found = word;
      return i < index;
    });
    return found;
  }

  /** The first word that does not stand before this one. */
  from(sought: string): number {
    const blocks = Math.ceil(this.items / DICTIONARY_STRIDE);
    const block = lowerBound(blocks, (i) => this.word(i * DICTIONARY_STRIDE) < sought) - 1;
    if (block < 0) return 0;
    let found = Math.min((block + 1) * DICTIONARY_STRIDE, this.items);
    this.#words(block, (word, i) => {
      if (word < sought) return true;
      found = i;
      return false;
    });
    return found;
  }

  /** One past the last word that begins so. No folded letter is U+FFFF. */
  to(prefix: string): number {
    return this.from(`${prefix}\uffff`);
  }

  /** Where the postings of a word begin; those of the next follow. */
  postingsAt(index: number): number {
    const first = index - (index % DICTIONARY_STRIDE);
    const reader = new ByteReader(this.postings, this.#postingStarts.get(first / DICTIONARY_STRIDE));
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
   * Words at most so many edits away (a letter more, less, other, or two swapped), or with `open` those that
   * begin with such a word. Walks the sorted words with one row of the edit matrix a letter; words that share
   * a beginning that is too far away are passed over.
   */
  near(word: string, edits: number, open: boolean): Near[] {
    const found: Near[] = [];
    const wide = word.length + 1;
    const rows = new Uint8Array((LONGEST_WORD + 4) * wide);
    for (let j = 0; j < wide; j++) rows[j] = j;
    const path = new Uint16Array(LONGEST_WORD + 4);
    const NONE = 255;
    let dead = NONE; // letters of the beginning that is too far away
    let sure = NONE; // letters of the beginning that is near enough
    let sureEdits = 0;
    let next = 0;
    const shared = this.#shared;
    const lengths = this.#lengths;
    for (let i = 0; i < this.items; i++) {
      const start = next;
      next += lengths[i]!;
      const common = shared[i]!;
      if (common >= dead) continue;
      if (common >= sure) {
        found.push({ index: i, edits: sureEdits });
        continue;
      }
      dead = NONE;
      sure = NONE;
      const reader = new ByteReader(this.#letters, start);
      if (i % DICTIONARY_STRIDE === 0) for (let skip = common; skip > 0; skip--) reader.varint();
      let depth = common;
      while (reader.at < next) {
        path[++depth] = reader.varint();
        if (editRow(rows, depth, wide, path, word) > edits) {
          dead = depth;
          break;
        }
        if (open && rows[depth * wide + word.length]! <= edits) {
          sure = depth;
          sureEdits = rows[depth * wide + word.length]!;
          break;
        }
      }
      if (sure !== NONE) found.push({ index: i, edits: sureEdits });
      else if (dead === NONE && rows[depth * wide + word.length]! <= edits)
        found.push({ index: i, edits: rows[depth * wide + word.length]! });
    }
    return found;
  }
}

/** Fills one row of the matrix of edits (optimal string alignment) and returns its least number. */
function editRow(rows: Uint8Array, depth: number, wide: number, path: Uint16Array, word: string): number {
  const at = depth * wide;
  const above = at - wide;
  const letter = path[depth]!;
  let least = depth;
  rows[at] = depth;
  for (let j = 1; j < wide; j++) {
    const same = word.charCodeAt(j - 1) === letter;
    let value = rows[above + j - 1]! + (same ? 0 : 1);
    const fewer = Math.min(rows[above + j]!, rows[at + j - 1]!) + 1;
    if (fewer < value) value = fewer;
    if (
      !same &&
      j > 1 &&
      depth > 1 &&
      word.charCodeAt(j - 2) === letter &&
      word.charCodeAt(j - 1) === path[depth - 1]
    ) {
      const swapped = rows[above - wide + j - 2]! + 1;
      if (swapped < value) value = swapped;
    }
    rows[at + j] = value;
    if (value < least) least = value;
  }
  return least;
}

/** Edits between two words, or of a word to the nearest beginning of another when `open`; more than `most` is `most` + 1. */
export function editsBetween(typed: string, word: string, most: number, open: boolean): number {
  if (word.length < typed.length - most || (!open && word.length > typed.length + most)) return most + 1;
  const wide = typed.length + 1;
  const rows = new Uint8Array((LONGEST_WORD + 4) * wide);
  for (let j = 0; j < wide; j++) rows[j] = j;
  const path = new Uint16Array(LONGEST_WORD + 4);
  let best = most + 1;
  for (let depth = 1; depth <= word.length; depth++) {
    path[depth] = word.charCodeAt(depth - 1);
    if (editRow(rows, depth, wide, path, typed) > most) return best;
    if (open || depth === word.length) best = Math.min(best, rows[depth * wide + typed.length]!);
  }
  return best;
}
