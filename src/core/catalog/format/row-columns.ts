/** Which facts a row holds, in which order: compiling and reading share it. */

import type { PageCache } from '../io/page-cache.ts';
import { BitWriter, bitsFor, readBits } from './bits.ts';

/** Rows whose numbers, and whose names, are stored together. */
export const ROWS_PER_BLOCK = 16;

/** What is known of every subject, and of a review besides, in the file's order. */
export const SUBJECT_COLUMNS = ['year', 'kind', 'popularity', 'minutes', 'director'] as const;
export const REVIEW_COLUMNS = [...SUBJECT_COLUMNS, 'grade', 'day', 'unsettled', 'tmdb', 'wikidata'] as const;

/** The place of each fact among its row's. */
export const ROW_COLUMN = { year: 0, kind: 1, popularity: 2, minutes: 3, director: 4, grade: 5, day: 6, unsettled: 7, tmdb: 8, wikidata: 9 } as const; // biome-ignore format: a list to be counted

/**
 * Numbers of many columns in place, those of sixteen rows together, so that what an answer needs of a row lies side by
 * side: column after column of the block, each number in its column's width. A column of width 0 is its base
 * throughout; else 0 is kept as it is ("nothing") and any other number has the base added.
 */
export class RowColumns {
  readonly #pages: PageCache;
  readonly #from: number;
  readonly #blockBytes: number;
  readonly #bases: number[] = [];
  readonly #widths: number[] = [];
  /** Where each column begins in its block, in bits. */
  readonly #starts: number[] = [];

  /**
   * @param from where the first block begins, in bytes
   * @param shape base and width of each column
   */
  constructor(pages: PageCache, from: number, shape: Uint32Array) {
    this.#pages = pages;
    this.#from = from;
    let bits = 0;
    for (let i = 0; i < shape.length; i += 2) {
      this.#bases.push(shape[i]!);
      this.#widths.push(shape[i + 1]!);
      this.#starts.push(bits);
      bits += ROWS_PER_BLOCK * shape[i + 1]!;
    }
    this.#blockBytes = bits / 8;
  }

  /** Whether the row is there to be read. */
  has(row: number): boolean {
    const from = this.#from + (row >>> 4) * this.#blockBytes;
    return this.#pages.has(from, from + this.#blockBytes);
  }

  /** The number of a column (of Fact) in a row. */
  get(column: number, row: number): number {
    const width = this.#widths[column]!;
    if (width === 0) return this.#bases[column]!;
    const block = this.#from + (row >>> 4) * this.#blockBytes;
    const value = readBits(this.#pages.words, block * 8 + this.#starts[column]! + (row & 15) * width, width);
    return value === 0 ? 0 : value + this.#bases[column]!;
  }
}

/** Bytes of this many rows of this shape. */
export function rowColumnBytes(shape: Uint32Array, rows: number): number {
  let bits = 0;
  for (let i = 1; i < shape.length; i += 2) bits += shape[i]!;
  return Math.ceil(rows / ROWS_PER_BLOCK) * 2 * bits;
}

/** Base and width of a column. */
function shapeOf(values: ArrayLike<number>): [base: number, width: number] {
  let low = 0xffffffff;
  let high = 0;
  let zeros = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0) zeros = true;
    else if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high === 0) return [0, 0];
  return low === high && !zeros ? [high, 0] : [low - 1, bitsFor(high - low + 1)];
}

/** Writes columns of as many numbers each (0 to 2^32−2) as `RowColumns` reads them. */
export function writeRowColumns(columns: readonly ArrayLike<number>[]): {
  shape: number[];
  bytes: Uint8Array;
} {
  const shapes = columns.map(shapeOf);
  const rows = columns[0]?.length ?? 0;
  const bits = new BitWriter();
  for (let first = 0; first < rows; first += ROWS_PER_BLOCK)
    columns.forEach((column, c) => {
      const [base, width] = shapes[c]!;
      for (let row = first; width > 0 && row < first + ROWS_PER_BLOCK; row++) {
        const value = row < rows ? column[row]! : 0;
        bits.put(value === 0 ? 0 : value - base, width);
      }
    });
  return { shape: shapes.flat(), bytes: bits.finish() };
}
