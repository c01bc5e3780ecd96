/** A list of compressed strings that is read in place. */

import { ByteWriter } from './bytes.ts';
import { bytesSection, type Section } from './container.ts';
import { PackedColumn, packColumn } from './packed-column.ts';
import { END_CODE, endOf, type SymbolTable, type SymbolWriter } from './symbol-table.ts';

/** Strings a start is kept for; the others are reached by stepping over strings. */
export const STRINGS_PER_START = 8;
/** Longest title, id, grade or name in UTF-16 units. */
export const MAX_STRING_UNITS = 4096;

/** A list of strings in place: the codes of each, and END. */
export class StringList {
  readonly items: number;
  readonly #bytes: Uint8Array;
  readonly #starts: PackedColumn;
  readonly #symbols: SymbolTable;

  constructor(list: Section, starts: Section, symbols: SymbolTable) {
    this.items = list.items;
    this.#bytes = list.bytes;
    this.#starts = new PackedColumn(starts);
    this.#symbols = symbols;
  }

  get(index: number): string {
    let at = this.#starts.get(Math.floor(index / STRINGS_PER_START));
    for (let i = index % STRINGS_PER_START; i > 0; i--) at = endOf(this.#bytes, at) + 1;
    return this.#symbols.text(this.#bytes, at);
  }
}

/** Writes strings as `Strings` reads them: the list, and where every eighth begins. */
export function writeStrings(
  texts: readonly string[],
  symbols: SymbolWriter,
): [list: Section, starts: Section] {
  const bytes = new ByteWriter();
  const starts: number[] = [];
  texts.forEach((text, i) => {
    if (i % STRINGS_PER_START === 0) starts.push(bytes.length);
    bytes.bytes(symbols.encode(text));
    bytes.byte(END_CODE);
  });
  return [bytesSection(bytes.finish(), texts.length), packColumn(starts)];
}
