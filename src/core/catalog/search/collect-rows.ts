import { ByteReader } from '../format/bytes.ts';
import type { PackedColumn } from '../format/packed-column.ts';
import type { Dictionary } from './dictionary.ts';

/** Words of the dictionary from one to another (excluded) that a typed word may mean, and how well, 1–9. */
export interface WordRange {
  dictionary: Dictionary;
  from: number;
  to: number;
  worth: number;
}

/** A typed word as ranges of the dictionaries, best first, and its place among the typed words. */
export interface QueryTerm {
  place: number;
  ranges: WordRange[];
  /** Bytes of postings to be read. */
  cost: number;
}

/** Up to this many rows, their titles are read instead of more postings. */
const MAX_ROWS_RANKED_BY_TITLE = 64;
/** A range of more words than this belongs to a letter or two: of each word only the best known rows matter. */
const MIN_COMMON_WORDS = 400;
const ROWS_OF_COMMON_WORD = 12;
/** Of any word that is typed alone, this many of the best known rows. */
const MAX_ROWS_OF_WORD = 4000;

/** What a word is worth where it is: most at its own place, some where its place was not counted (0). */
function pointsOf(worth: number, where: number, expected: number): number {
  if (where === expected) return worth * 2 + 3;
  return worth * 2 + (where === 0 ? 1 : 0);
}

/**
 * Rows that hold all the words sought, the likeliest first, at most `most`. The rarest word goes first; when few
 * rows are left and `exact` is not asked for, the remaining words are left to the ranking, which reads the titles.
 */
export class RowCollector {
  /** How many words each row holds so far, and what they are worth. Filled with zeros between searches. */
  readonly #held: Uint8Array;
  readonly #worth: Uint8Array;
  readonly #titleWords: PackedColumn;

  constructor(count: number, titleWords: PackedColumn) {
    this.#held = new Uint8Array(count);
    this.#worth = new Uint8Array(count);
    this.#titleWords = titleWords;
  }

  collect(
    sought: readonly QueryTerm[],
    most: number,
    passes: (row: number) => boolean,
    exact = false,
  ): number[] {
    const first: number[] = [];
    const byCost = [...sought].sort((a, b) => a.cost - b.cost);
    let rows = first;
    byCost.forEach((word, i) => {
      if (i > 0 && !exact && rows.length <= MAX_ROWS_RANKED_BY_TITLE) return;
      for (const range of word.ranges) this.#mark(range, word.place, i, first, sought.length === 1 && !exact);
      if (i > 0) rows = rows.filter((row) => this.#held[row] === i + 1);
    });
    const best = this.#best(rows, sought.length, most, passes);
    for (const row of first) {
      this.#held[row] = 0;
      this.#worth[row] = 0;
    }
    return best;
  }

  /** Marks the rows of a range that hold all words before; the first word's rows are listed. */
  #mark(range: WordRange, place: number, before: number, first: number[], alone: boolean): void {
    const { dictionary, from, to } = range;
    if (from >= to) return;
    const reader = new ByteReader(dictionary.postings, dictionary.postingsAt(from));
    const some = to - from > MIN_COMMON_WORDS ? ROWS_OF_COMMON_WORD : MAX_ROWS_OF_WORD;
    const limit = alone ? some : Number.POSITIVE_INFINITY;
    // By the two low bits of a posting: where the word is in the title.
    const points = [0, 1, 2, 3].map((where) => pointsOf(range.worth, where, Math.min(place, 3)));
    for (let word = from; word < to; word++) {
      const length = reader.varint();
      const end = reader.at + length;
      let row = 0;
      for (let seen = 0; reader.at < end && seen < limit; seen++) {
        const value = reader.varint();
        row += value >>> 2;
        this.#count(row, points[value & 3]!, before, first);
      }
      reader.at = end;
    }
  }

  /** Counts a word for a row that holds the `before` words before it. */
  #count(row: number, points: number, before: number, first: number[]): void {
    const held = this.#held[row];
    if (held === before) {
      if (before === 0) first.push(row);
      this.#held[row] = before + 1;
      this.#worth[row]! += points;
    } else if (before === 0 && held === 1 && this.#worth[row]! < points) this.#worth[row] = points;
  }

  /** The worthiest rows that pass, of equals the best known. */
  #best(rows: readonly number[], words: number, most: number, passes: (row: number) => boolean): number[] {
    const best: number[] = []; // when full, the least worthy is in front
    for (const row of rows) {
      const whole = this.#titleWords.get(row) === words ? 4 : 0;
      const key = (512 - this.#worth[row]! - whole) * ROW_RADIX + row;
      if (best.length === most && key >= best[0]!) continue;
      if (!passes(row)) continue;
      if (best.length < most) best.push(key);
      else best[0] = key;
      if (best.length === most) bringLargest(best);
    }
    return best.sort((a, b) => a - b).map((key) => key % ROW_RADIX);
  }
}

const ROW_RADIX = 2 ** 32;

function bringLargest(keys: number[]): void {
  let largest = 0;
  for (let i = 1; i < keys.length; i++) if (keys[i]! > keys[largest]!) largest = i;
  [keys[0], keys[largest]] = [keys[largest]!, keys[0]!];
}
