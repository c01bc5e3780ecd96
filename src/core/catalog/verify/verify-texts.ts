import { ByteReader } from '../format/bytes.ts';
import type { Sections, TextSection } from '../format/container.ts';
import { decodeTextRecord, MAX_TEXT_UNITS } from '../format/review-text-record.ts';
import { TEXTS_PER_BLOCK } from '../format/review-texts.ts';
import { checkColumn, checkRecords, checkSymbols, must } from './checks.ts';

/** Every record of the text part of a catalog with this many reviews; it may have none. */
export function verifyText({ symbols: table, starts, records }: Sections<TextSection>, count: number): void {
  const symbols = checkSymbols('text symbols', table);
  must(records.items === 0 || records.items === count, `it has texts of ${records.items} reviews`);
  must(records.items <= records.bytes.length, 'its texts are cut short');
  must(starts.width === 32 && starts.base === 0, 'its texts begin nowhere');
  const blocks = Math.ceil(records.items / TEXTS_PER_BLOCK);
  const column = checkColumn('text starts', starts, blocks + 1, records.bytes.length);
  must(column.get(blocks) === records.bytes.length, 'its texts do not end where it says');
  checkRecords('texts', records, { column, stride: TEXTS_PER_BLOCK }, (codes) => {
    const units = symbols.measure(codes);
    must(units >= 0 && units <= MAX_TEXT_UNITS, 'a text cannot be read');
    decodeTextRecord(symbols.decode(new ByteReader(codes), codes.length));
  });
}
