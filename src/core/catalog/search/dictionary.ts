import { ByteReader } from '../format/bytes.ts';
import type { Section } from '../format/container.ts';
import { lowerBound } from '../format/lower-bound.ts';
import { PackedColumn } from '../format/packed-column.ts';
import { MAX_WORD_UNITS } from './tokenize.ts';

/** Words a start is kept for; the first of each such block is written whole. */
export const WORDS_PER_BLOCK = 16;
/** Title words that are counted; a longer title counts as this. */
export const MAX_COUNTED_WORDS = 7;

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

  /** Calls back with each word from the first of a block until told to stop. */
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

  /** The first word that does not stand before this one. */
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

  /** One past the last word that begins so. No folded letter is U+FFFF. */
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
   * Words at most so many edits away (a letter more, less, other, or two swapped), or with `open` those that
   * begin with such a word. Walks the sorted words with one row of the edit matrix a letter; words that share
   * a beginning that is too far away are passed over.
   */
  near(word: string, edits: number, open: boolean): NearWord[] {
    const found: NearWord[] = [];
    startMatrix(word);
    const NONE = 255;
    let dead = NONE; // letters of the beginning that is too far away
    let sure = NONE; // letters of the beginning that is near enough
    let sureEdits = 0;
    let next = 0;
    const shared = this.#shared;
    const lengths = this.#lengths;
    const letters = this.#letters;
    for (let i = 0; i < this.items; i++) {
      while (i < this.items && shared[i]! >= dead) next += lengths[i++]!;
      if (i >= this.items) break;
      const start = next;
      next += lengths[i]!;
      const common = shared[i]!;
      if (common >= sure) {
        found.push({ index: i, edits: sureEdits });
        continue;
      }
      dead = NONE;
      sure = NONE;
      let at = start;
      if (i % WORDS_PER_BLOCK === 0) for (let skip = common; skip > 0; skip--) while (letters[at++]! > 127);
      let depth = common;
      while (at < next) {
        let letter = letters[at++]!;
        if (letter > 127) {
          letter &= 127;
          for (let shift = 7, more = 128; more > 127 && shift < 21; shift += 7) {
            more = letters[at++]!;
            letter |= (more & 127) << shift;
          }
        }
        path[++depth] = letter;
        if (editRow(depth, word, edits) > edits) {
          dead = depth;
          break;
        }
        if (open && editsAt(depth, word, edits) <= edits) {
          sure = depth;
          sureEdits = editsAt(depth, word, edits);
          break;
        }
      }
      if (sure !== NONE) found.push({ index: i, edits: sureEdits });
      else if (dead === NONE && editsAt(depth, word, edits) <= edits)
        found.push({ index: i, edits: editsAt(depth, word, edits) });
    }
    return found;
  }
}

/** The matrix of edits, a row for each letter of the dictionary's word, and those letters. Used by one walk at a time. */
const WIDE = MAX_WORD_UNITS + 2;
const DEEPEST = MAX_WORD_UNITS + 3;
const rows = new Uint8Array((DEEPEST + 1) * WIDE);
const path = new Uint16Array(DEEPEST + 1);
/** More edits than any that are allowed. */
const FAR = 200;

function startMatrix(word: string): void {
  for (let j = 0; j <= word.length; j++) rows[j] = j;
}

/** Edits from the whole typed word to so many letters of the path; as good as FAR where the row does not reach there. */
const editsAt = (depth: number, word: string, most: number): number =>
  Math.abs(depth - word.length) > most ? FAR : rows[depth * WIDE + word.length]!;

/**
 * Fills one row of the matrix of edits (optimal string alignment) and returns its least number. Only the places
 * at most `most` from the diagonal: no way of so few edits leaves them.
 */
function editRow(depth: number, word: string, most: number): number {
  const at = depth * WIDE;
  const above = at - WIDE;
  const letter = path[depth]!;
  const low = Math.max(1, depth - most);
  const high = Math.min(word.length, depth + most);
  let least = low === 1 ? depth : FAR;
  rows[at + low - 1] = least;
  if (high < word.length) rows[at + high + 1] = FAR;
  for (let j = low; j <= high; j++) {
    const typed = word.charCodeAt(j - 1);
    let value = rows[above + j - 1]!;
    if (typed !== letter) {
      value++;
      const fewer = Math.min(rows[above + j]!, rows[at + j - 1]!) + 1;
      if (fewer < value) value = fewer;
      if (j > 1 && depth > 1 && word.charCodeAt(j - 2) === letter && typed === path[depth - 1]) {
        const swapped = rows[above - WIDE + j - 2]! + 1;
        if (swapped < value) value = swapped;
      }
    }
    rows[at + j] = value;
    if (value < least) least = value;
  }
  return least;
}

/** Edits between two words, or of a word to the nearest beginning of another when `open`; more than `most` is `most` + 1. */
export function editsBetween(typed: string, word: string, most: number, open: boolean): number {
  if (word.length < typed.length - most || (!open && word.length > typed.length + most)) return most + 1;
  startMatrix(typed);
  let best = most + 1;
  for (let depth = 1; depth <= word.length; depth++) {
    path[depth] = word.charCodeAt(depth - 1);
    if (editRow(depth, typed, most) > most) return best;
    if (open || depth === word.length) best = Math.min(best, editsAt(depth, typed, most));
  }
  return best;
}
