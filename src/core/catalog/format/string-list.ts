import { ByteWriter } from './bytes.ts';
import { blob, type Section } from './container.ts';
import { Column, pack } from './packed-column.ts';
import { END, endOf, type Symbols, type SymbolWriter } from './symbol-table.ts';

/** Strings a start is kept for; the others are reached by stepping over strings. */
export const STRIDE = 8;
/** Longest title, id, grade or name in UTF-16 units. */
export const LONGEST_STRING = 4096;

/** A list of strings in place: the codes of each, and END. */
export class Strings {
  readonly items: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Column;
  readonly #symbols: Symbols;

  constructor(list: Section, starts: Section, symbols: Symbols) {
    this.items = list.items;
    this.#bytes = list.bytes;
    this.#starts = new Column(starts);
    this.#symbols = symbols;
  }

  get(index: number): string {
    let at = this.#starts.get(Math.floor(index / STRIDE));
    for (let i = index % STRIDE; i > 0; i--) at = endOf(this.#bytes, at) + 1;
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
    if (i % STRIDE === 0) starts.push(bytes.length);
    bytes.bytes(symbols.encode(text));
    bytes.byte(END);
  });
  return [blob(bytes.finish(), texts.length), pack(starts)];
}
