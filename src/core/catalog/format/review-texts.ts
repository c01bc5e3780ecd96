/** The text part of a catalog: written in blocks, and read a block at a time. */

import type { Review } from '../../review/review.ts';
import type { RangeReader } from '../catalog.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import {
  bytesSection,
  CatalogError,
  type PartRange,
  SECTION_ENTRY_BYTES,
  type Section,
  TEXT_SECTIONS,
  writeSections,
} from './container.ts';
import { decodeTextRecord, encodeTextRecord, MAX_TEXT_UNITS, type TextRecord } from './review-text-record.ts';
import { SymbolTable, SymbolWriter } from './symbol-table.ts';

/** Reviews in a block: what one range fetches to show one card. */
export const TEXTS_PER_BLOCK = 16;

/** The text part: symbols, where each block begins, and the records, each its length in codes and its codes. */
export function writeTexts(reviews: readonly Review[]): Uint8Array {
  const texts = reviews.map(encodeTextRecord);
  const long = texts.findIndex((one) => one.length > MAX_TEXT_UNITS);
  if (long >= 0) throw new Error(`The text of the review "${reviews[long]!.id}" is too long.`);
  const symbols = new SymbolWriter(texts);
  const records = new ByteWriter();
  // One more start than blocks, each a whole word, so that two of them say what to fetch.
  const starts: number[] = [];
  const some = texts.some((one) => one !== '');
  (some ? texts : []).forEach((one, i) => {
    if (i % TEXTS_PER_BLOCK === 0) starts.push(records.length);
    const codes = symbols.encode(one);
    records.varint(codes.length);
    records.bytes(codes);
  });
  starts.push(records.length);
  const words: Section = {
    items: starts.length,
    base: 0,
    width: 32,
    bytes: new Uint8Array(Uint32Array.from(starts).buffer),
  };
  return writeSections(TEXT_SECTIONS, {
    symbols: bytesSection(symbols.table),
    starts: words,
    records: bytesSection(records.finish(), some ? texts.length : 0),
  });
}

/** Bytes read at once for the directory and the symbols: enough for any table (255 symbols of 49 bytes). */
const MAX_HEAD_BYTES = TEXT_SECTIONS.length * SECTION_ENTRY_BYTES + 255 * 49 + 8;

/** The text part behind a reader: two ranges for the first card, two for each after it. */
export class ReviewTexts {
  readonly #reader: RangeReader;
  readonly #place: PartRange;
  #head?: Promise<{ symbols: SymbolTable; starts: number; records: number; items: number }>;

  constructor(reader: RangeReader, place: PartRange) {
    this.#reader = reader;
    this.#place = place;
  }

  async #read(from: number, to: number): Promise<Uint8Array> {
    const { from: base, length } = this.#place;
    if (from > to || to > length) throw new CatalogError('its text points past its end');
    const bytes = await this.#reader.read(base + from, base + to);
    if (bytes.length !== to - from) throw new CatalogError('it is cut short');
    return bytes;
  }

  async #open() {
    const head = await this.#read(0, Math.min(MAX_HEAD_BYTES, this.#place.length));
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const lengths = TEXT_SECTIONS.map((_, i) => view.getUint32(i * SECTION_ENTRY_BYTES, true));
    const begin = TEXT_SECTIONS.length * SECTION_ENTRY_BYTES;
    const starts = begin + Math.ceil(lengths[0]! / 8) * 8;
    const records = starts + Math.ceil(lengths[1]! / 8) * 8;
    const items = view.getUint32(2 * SECTION_ENTRY_BYTES + 4, true);
    return { symbols: new SymbolTable(head.subarray(begin, begin + lengths[0]!)), starts, records, items };
  }

  /** What a card needs of the review of this row. */
  async words(row: number): Promise<TextRecord> {
    this.#head ??= this.#open().catch((error) => {
      // What could not be read may be there the next time.
      this.#head = undefined;
      throw error;
    });
    const { symbols, starts, records, items } = await this.#head;
    if (row >= items) return {};
    const at = starts + Math.floor(row / TEXTS_PER_BLOCK) * 4;
    const ends = await this.#read(at, at + 8);
    const view = new DataView(ends.buffer, ends.byteOffset, 8);
    const block = await this.#read(records + view.getUint32(0, true), records + view.getUint32(4, true));
    return recordOf(block, row % TEXTS_PER_BLOCK, symbols);
  }
}

/** The fields of the n-th record of a block. */
function recordOf(block: Uint8Array, index: number, symbols: SymbolTable): TextRecord {
  const reader = new ByteReader(block);
  for (let i = 0; i < index; i++) {
    const length = reader.varint();
    reader.at += length;
  }
  const length = reader.varint();
  if (reader.at + length > block.length) throw new CatalogError('the text of a review cannot be read');
  return decodeTextRecord(symbols.decode(reader, length));
}
