import type { PageCache } from '../io/page-cache.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Section } from './container.ts';
import { type PackedColumn, packColumn } from './packed-column.ts';
import { ROWS_PER_BLOCK } from './row-columns.ts';
import { END_CODE, endOf, NEXT_CODE, type SymbolTable, type SymbolWriter } from './symbol-table.ts';

const NOTHING: readonly string[] = [];

/**
 * What rows are called, in place, in blocks of sixteen: their IMDb numbers as steps, then for each row its title and
 * whatever else is text (see `key-ids` and `keys` for which). Rows are in the order of their IMDb numbers for long
 * stretches, so a step takes a byte or two.
 */
export class RowNames {
  readonly #pages: PageCache;
  readonly #from: number;
  readonly #starts: PackedColumn;
  readonly #heads: PackedColumn;
  readonly #symbols: SymbolTable;
  readonly #rows: number;
  readonly #reader: ByteReader;
  /** IMDb numbers of the block looked at last, and where its texts begin; -1 for no block. */
  readonly #numbers = new Uint32Array(ROWS_PER_BLOCK);
  #block = -1;
  #texts = 0;
  /** The row looked at last, where its text begins, and its title once it was asked for. */
  #row = -1;
  #at = 0;
  #title: string | undefined;
  #rest: readonly string[] | undefined;

  /**
   * @param from where the first block begins, in bytes
   * @param starts where each block begins, counted from there, and the end of the last
   * @param heads the IMDb number of each block's first row; none where no row has any
   */
  constructor(
    pages: PageCache,
    from: number,
    starts: PackedColumn,
    heads: PackedColumn,
    symbols: SymbolTable,
    rows: number,
  ) {
    this.#pages = pages;
    this.#from = from;
    this.#starts = starts;
    this.#heads = heads;
    this.#symbols = symbols;
    this.#rows = rows;
    this.#reader = new ByteReader(pages.bytes);
  }

  /** Whether the row is there to be read. */
  has(row: number): boolean {
    if (this.#pages.whole) return true;
    const block = row >>> 4;
    return this.#pages.has(this.#from + this.#starts.get(block), this.#from + this.#starts.get(block + 1));
  }

  /** IMDb numbers of the rows of a block, 0 for none; they hold until another block is asked for. Undefined when it is not there. */
  numbers(block: number): Uint32Array | undefined {
    return this.#enter(block) ? this.#numbers : undefined;
  }

  #enter(block: number): boolean {
    if (block === this.#block) return true;
    if (!this.has(block * ROWS_PER_BLOCK)) return false;
    const reader = this.#reader;
    reader.at = this.#from + this.#starts.get(block);
    if (this.#heads.items > 0) {
      let number = this.#heads.get(block);
      this.#numbers[0] = number;
      const rows = Math.min(ROWS_PER_BLOCK, this.#rows - block * ROWS_PER_BLOCK);
      for (let i = 1; i < rows; i++) {
        const code = reader.varint();
        if (code !== 0) number = stepped(number, code);
        this.#numbers[i] = code === 0 ? 0 : number;
      }
    }
    this.#block = block;
    this.#texts = reader.at;
    return true;
  }

  /** The number behind "tt", 0 for none. */
  imdb(row: number): number {
    return this.#heads.items > 0 && this.#enter(row >>> 4) ? this.#numbers[row & 15]! : 0;
  }

  #locate(row: number): void {
    if (row === this.#row) return;
    this.#title = this.#rest = undefined;
    const { bytes } = this.#pages;
    if (!this.#enter(row >>> 4)) {
      this.#row = -1;
      this.#at = bytes.length;
      return;
    }
    let at = this.#texts;
    for (let i = row & 15; i > 0; i--) at = endOf(bytes, at) + 1;
    this.#row = row;
    this.#at = at;
  }

  title(row: number): string {
    this.#locate(row);
    this.#title ??= this.#symbols.text(this.#pages.bytes, this.#at);
    return this.#title;
  }

  /** Whether the row's title is this one, to the letter: compared without making a text of it. */
  isTitled(row: number, title: string): boolean {
    this.#locate(row);
    if (!this.#symbols.spells(this.#pages.bytes, this.#at, title)) return false;
    this.#title = title;
    return true;
  }

  /** All texts of the row but its title. */
  rest(row: number): readonly string[] {
    this.#locate(row);
    this.#rest ??= this.#readRest();
    return this.#rest;
  }

  #readRest(): readonly string[] {
    const { bytes } = this.#pages;
    let at = this.#symbols.skip(bytes, this.#at);
    if (bytes[at] !== NEXT_CODE) return NOTHING;
    const rest: string[] = [];
    while (bytes[at] === NEXT_CODE) {
      rest.push(this.#symbols.text(bytes, at + 1));
      at = this.#symbols.skip(bytes, at + 1);
    }
    return rest;
  }
}

/** The number that a code other than 0 leads to. Steps down are odd codes, steps up and no step even ones from 2. */
export const stepped = (before: number, code: number): number =>
  code % 2 === 1 ? before - (code + 1) / 2 : before + code / 2 - 1;

const codeOf = (before: number, number: number): number =>
  number < before ? (before - number) * 2 - 1 : (number - before + 1) * 2;

/**
 * Writes rows as `RowNames` reads them.
 * @param texts of each row: its title, and what else it has
 * @param numbers IMDb numbers below 2^31, 0 for none
 */
export function writeRowNames(
  texts: readonly (readonly string[])[],
  numbers: readonly number[],
  symbols: SymbolWriter,
): { starts: Section; heads: Section; bytes: Uint8Array } {
  const bytes = new ByteWriter();
  const starts: number[] = [];
  const heads: number[] = [];
  const some = numbers.some(Boolean);
  for (let first = 0; first < texts.length; first += ROWS_PER_BLOCK) {
    starts.push(bytes.length);
    const end = Math.min(texts.length, first + ROWS_PER_BLOCK);
    let before = numbers[first]!;
    if (some) {
      heads.push(before);
      for (let row = first + 1; row < end; row++) {
        const number = numbers[row]!;
        bytes.varint(number === 0 ? 0 : codeOf(before, number));
        if (number !== 0) before = number;
      }
    }
    for (let row = first; row < end; row++) {
      texts[row]!.forEach((text, i) => {
        if (i > 0) bytes.byte(NEXT_CODE);
        bytes.bytes(symbols.encode(text));
      });
      bytes.byte(END_CODE);
    }
  }
  starts.push(bytes.length);
  return { starts: packColumn(starts), heads: packColumn(heads), bytes: bytes.finish() };
}
