import { ByteReader } from '../format/bytes.ts';
import { CatalogError, type Section } from '../format/container.ts';
import { PackedColumn } from '../format/packed-column.ts';
import { MAX_STRING_UNITS, STRINGS_PER_START } from '../format/string-list.ts';
import { endOf, MAX_SYMBOL_UNITS, NEXT_CODE, SymbolTable } from '../format/symbol-table.ts';

/** Throws CatalogError unless something holds. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new CatalogError(what);
}

/** A column of this many numbers, none above `most`; returns it. */
export function checkColumn(name: string, section: Section, items: number, most: number): PackedColumn {
  const { base, width, bytes } = section;
  must(section.items === items, `"${name}" has ${section.items} numbers, not ${items}`);
  must(width <= 32 && items * width < 2 ** 32, `the numbers of "${name}" are too wide`);
  must(bytes.length === Math.ceil((items * width) / 32) * 4, `"${name}" has not the bytes it says`);
  const column = new PackedColumn(section);
  if (base > most) must(width === 0, `"${name}" holds a number that is too large`);
  for (let i = 0; width > 0 && i < items; i++)
    must(column.get(i) <= most, `"${name}" holds a number that is too large`);
  return column;
}

/** Bytes that are no column. */
export function checkBlob(name: string, { base, width }: Section): void {
  must(base === 0 && width === 0, `"${name}" is no run of bytes`);
}

/** A varint that is whole, fits 32 bits and lies before `end`. */
export function checkedVarint(reader: ByteReader, end: number, what: string): number {
  const { bytes } = reader;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    must(reader.at < end, `${what} is cut short`);
    const byte = bytes[reader.at++]!;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) {
      must(value < 2 ** 32, `${what} holds a number that is too large`);
      return value;
    }
  }
  must(false, `${what} holds a number that is too large`);
  return 0;
}

/** A table of symbols; returns it. */
export function checkSymbols(name: string, section: Section): SymbolTable {
  const { bytes } = section;
  checkBlob(name, section);
  let at = 0;
  let symbols = 0;
  while (at < bytes.length) {
    const length = bytes[at]!;
    must(
      length > 0 && length <= MAX_SYMBOL_UNITS && ++symbols <= NEXT_CODE,
      `"${name}" is no table of symbols`,
    );
    at += 1 + length * 2;
  }
  must(at === bytes.length, `"${name}" is cut short`);
  return new SymbolTable(bytes);
}

/** A list of this many strings with the start of the first of each block; calls back with the codes of each. */
export function checkRecords(
  name: string,
  list: Section,
  starts: { column: PackedColumn; stride: number },
  each: (codes: Uint8Array, index: number) => void,
): void {
  const { bytes, items } = list;
  checkBlob(name, list);
  must(items <= bytes.length, `"${name}" cannot hold ${items} texts`);
  const reader = new ByteReader(bytes);
  for (let i = 0; i < items; i++) {
    if (i % starts.stride === 0)
      must(starts.column.get(i / starts.stride) === reader.at, `"${name}" does not begin where it says`);
    const length = checkedVarint(reader, bytes.length, `"${name}"`);
    must(reader.at + length <= bytes.length, `"${name}" is cut short`);
    each(bytes.subarray(reader.at, reader.at + length), i);
    reader.at += length;
  }
  must(reader.at === bytes.length, `"${name}" has more than it says`);
}

/** A list of strings as `Strings` reads it. */
export function checkStrings(
  name: string,
  list: Section,
  starts: Section,
  symbols: SymbolTable,
  items = list.items,
): void {
  must(list.items === items, `"${name}" has ${list.items} texts, not ${items}`);
  must(items <= list.bytes.length, `"${name}" cannot hold ${items} texts`);
  const column = checkColumn(
    `${name} starts`,
    starts,
    Math.ceil(items / STRINGS_PER_START),
    list.bytes.length,
  );
  const { bytes } = list;
  checkBlob(name, list);
  let at = 0;
  for (let i = 0; i < items; i++) {
    if (i % STRINGS_PER_START === 0)
      must(column.get(i / STRINGS_PER_START) === at, `"${name}" does not begin where it says`);
    const end = endOf(bytes, at);
    must(end < bytes.length, `"${name}" is cut short`);
    const units = symbols.measure(bytes.subarray(at, end));
    must(units >= 0 && units <= MAX_STRING_UNITS, `a text of "${name}" cannot be read`);
    at = end + 1;
  }
  must(at === bytes.length, `"${name}" has more than it says`);
}
