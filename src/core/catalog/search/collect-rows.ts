import type { PackedColumn } from '../format/packed-column.ts';
import type { Dictionary } from './dictionary.ts';

/** Words of the dictionary from one to another (excluded) that a typed word may mean, and how well, 1–9. */
export interface WordRange {
  dictionary: Dictionary;
  from: number;
  to: number;
  worth: number;
}

/** A typed word as ranges of the dictionaries, best first, and where among the typed words it stands. */
export interface QueryTerm {
  place: number;
  ranges: WordRange[];
  /** Bytes of postings to be read. */
  cost: number;
}

/** So few rows that their titles are looked at instead of more postings. */
const MAX_ROWS_RANKED_BY_TITLE = 64;
/** A range of more words than this belongs to a letter or two: of each word only the best known rows matter. */
const MIN_COMMON_WORDS = 400;
const ROWS_OF_COMMON_WORD = 12;
/** Of any word that is typed alone, so many of the best known rows. */
const MAX_ROWS_OF_WORD = 4000;

/**
 * Rows that hold all the words sought, the likeliest first, at most `most`. The rarest word goes first; when few
 * rows are left and `exact` is not asked for, the remaining words are left to the ranking, which reads the titles.
 */
export class RowCollector {
  /** How many words each row holds so far, and what they are worth. Filled with zeros between gatherings. */
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
    const { dictionary, from, to, worth } = range;
    const bytes = dictionary.postings;
    const held = this.#held;
    const worths = this.#worth;
    const expected = Math.min(place, 3);
    const some = to - from > MIN_COMMON_WORDS ? ROWS_OF_COMMON_WORD : MAX_ROWS_OF_WORD;
    const limit = alone ? some : Number.POSITIVE_INFINITY;
    let at = from < to ? dictionary.postingsAt(from) : 0;
    for (let word = from; word < to; word++) {
      let length = bytes[at++]!;
      if (length > 127) {
        length &= 127;
        for (let shift = 7, more = 128; more > 127; shift += 7) {
          more = bytes[at++]!;
          length |= (more & 127) << shift;
        }
      }
      const end = at + length;
      let row = 0;
      for (let seen = 0; at < end && seen < limit; seen++) {
        let value = bytes[at++]!;
        if (value > 127) {
          value &= 127;
          for (let shift = 7, more = 128; more > 127; shift += 7) {
            more = bytes[at++]!;
            value |= (more & 127) << shift;
          }
        }
        row += value >>> 2;
        const stands = value & 3;
        const points = worth * 2 + (stands === expected ? 3 : stands === 0 ? 1 : 0);
        if (held[row] === before) {
          if (before === 0) first.push(row);
          held[row] = before + 1;
          worths[row]! += points;
        } else if (before === 0 && held[row] === 1 && worths[row]! < points) worths[row] = points;
      }
      at = end;
    }
  }

  /** The worthiest rows that pass, of equals the best known. */
  #best(rows: readonly number[], words: number, most: number, passes: (row: number) => boolean): number[] {
    const best: number[] = []; // when full, the least worthy stands in front
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
