/** Checks the rows of a catalog from outside, once its keys are known to be sound. */

import { hashText } from '../../titles/key-hash.ts';
import { ByteReader } from '../format/bytes.ts';
import type { FileHeader, KeysSection, Sections } from '../format/container.ts';
import { LAST_DAY } from '../format/day-numbers.ts';
import { KINDS, RESOLVED } from '../format/enums.ts';
import { bucketBits, type HashTable } from '../format/hash-table.ts';
import { indexedIds, NUMBERED_REGISTERS, numberOf, OWN_ID_PREFIX } from '../format/id-encoding.ts';
import { IdIndex } from '../format/id-index.ts';
import { idTextsOf } from '../format/id-texts.ts';
import { PackedColumn } from '../format/packed-column.ts';
import {
  REVIEW_COLUMNS,
  ROW_COLUMN,
  ROWS_PER_BLOCK,
  type RowColumns,
  SUBJECT_COLUMNS,
} from '../format/row-columns.ts';
import { openRowSections, type RowSections } from '../format/row-layout.ts';
import { type RowNames, stepped } from '../format/row-names.ts';
import { MAX_STRING_UNITS } from '../format/string-list.ts';
import { END_CODE, NEXT_CODE, SymbolTable } from '../format/symbol-table.ts';
import { PageCache } from '../io/page-cache.ts';
import { checkedVarint, must } from './checks.ts';

/** What no number of a fact may be above; a grade's depends on how many there are. */
const COLUMN_MAXIMUM: Record<Exclude<(typeof REVIEW_COLUMNS)[number], 'grade'>, number> = {
  year: 65_535,
  kind: KINDS.length - 1,
  popularity: 31,
  minutes: 255,
  director: 65_535,
  day: LAST_DAY,
  unsettled: RESOLVED.length - 1,
  tmdb: 0x7ffffffe,
  wikidata: 0x7ffffffe,
};

/** All of the rows' part, once its keys are known to be sound. */
export function verifyRows(header: FileHeader, s: Sections<KeysSection>, bytes: Uint8Array): void {
  const { count, subjects } = header;
  const symbols = new SymbolTable(s.symbols.bytes);
  const rows = openRowSections(header, s, symbols, PageCache.of(bytes));
  verifyNames(rows, new PackedColumn(s.nameStarts), symbols, bytes, count);
  verifyFacts(rows.reviews, REVIEW_COLUMNS, count, s.gradeTexts.items);
  verifyFacts(rows.rivals, SUBJECT_COLUMNS, subjects - count, 0);
  verifyOrder(rows, count);
  const yearOf = (subject: number) =>
    subject < count
      ? rows.reviews.get(ROW_COLUMN.year, subject)
      : rows.rivals.get(ROW_COLUMN.year, subject - count);
  verifyTable('titles', rows.titles, s.titleStarts.items - 1, subjects, yearOf);
  verifyTable('ids', rows.ids, s.idStarts.items - 1, count, () => 0);
  verifyIds(rows, header);
}

/** Every block of names by its bytes. */
function verifyNames(
  { layout, heads }: RowSections,
  starts: PackedColumn,
  symbols: SymbolTable,
  bytes: Uint8Array,
  count: number,
): void {
  for (let block = 0; block * ROWS_PER_BLOCK < count; block++) {
    const reader = new ByteReader(bytes, layout.names + starts.get(block));
    const end = layout.names + starts.get(block + 1);
    const rows = Math.min(ROWS_PER_BLOCK, count - block * ROWS_PER_BLOCK);
    if (heads.items > 0) {
      let before = heads.get(block);
      for (let i = 1; i < rows; i++) {
        const code = checkedVarint(reader, end, 'an id');
        if (code === 0) continue;
        before = stepped(before, code);
        must(before > 0 && before < 0x7fffffff, 'an id is too large');
      }
    }
    for (let i = 0; i < rows; i++) {
      for (let behind = -1; behind !== END_CODE; reader.at++) {
        const from = reader.at;
        reader.at = symbols.skip(bytes, from);
        must(reader.at < end, 'its names are cut short');
        behind = bytes[reader.at]!;
        must(behind === END_CODE || behind === NEXT_CODE, 'a name cannot be read');
        const units = symbols.measure(bytes.subarray(from, reader.at));
        must(units >= 0 && units <= MAX_STRING_UNITS, 'a name cannot be read');
      }
    }
    must(reader.at === end, 'its names have more than they say');
  }
}

function verifyFacts(
  facts: RowColumns,
  names: readonly (typeof REVIEW_COLUMNS)[number][],
  rows: number,
  grades: number,
): void {
  for (const name of names) {
    const most = name === 'grade' ? Math.max(0, grades - 1) : COLUMN_MAXIMUM[name];
    for (let row = 0; row < rows; row++)
      must(facts.get(ROW_COLUMN[name], row) <= most, `"${name}" holds a number that is too large`);
  }
}

/** Rows of a run are equally known, those of the next less; in a run IMDb numbers fall. */
function verifyOrder({ reviews, names, runs }: RowSections, count: number): void {
  must(runs.get(0) === 0, 'its runs do not begin at the first row');
  for (let run = 1; run < runs.items; run++) {
    const [from, to] = [runs.get(run - 1), runs.get(run)];
    must(from < to || count === 0, 'its runs are not in order');
    for (let row = from; row < to; row++) {
      if (row === 0) continue;
      const step = reviews.get(ROW_COLUMN.popularity, row - 1) - reviews.get(ROW_COLUMN.popularity, row);
      must(row === from ? step > 0 : step === 0, 'its films are not in order');
      must(row === from || names.imdb(row - 1) >= names.imdb(row), 'its ids are not in order');
    }
  }
}

/** Entries are in order and belong to subjects; there are as many buckets as that number of entries needs. */
function verifyTable(
  name: string,
  table: HashTable,
  buckets: number,
  subjects: number,
  yearOf: (subject: number) => number,
): void {
  let entries = 0;
  let last = { bucket: -1, tag: 0, year: 0, subject: 0 };
  for (const { bucket, tag, subject } of table.entries()) {
    must(subject < subjects, `"${name}" names a film that is not there`);
    const here = { bucket, tag, year: yearOf(subject), subject };
    const step = bucket - last.bucket || tag - last.tag || here.year - last.year || subject - last.subject;
    must(step > 0, `"${name}" is out of order`);
    last = here;
    entries++;
  }
  // Crowded buckets would cost time. One doubling more is what entries that fell together may leave.
  const bits = Math.log2(buckets);
  must(
    bits === bucketBits(entries) || bits === bucketBits(entries) + 1,
    `"${name}" has not the buckets it should`,
  );
}

/** Each review is found by its id and its film's, which are of the form they are kept in, and no other has its id. */
function verifyIds({ ids: table, reviews, names, heads, runs }: RowSections, header: FileHeader): void {
  const { count, version } = header;
  const texts = idTextsOf(version);
  const ids = new IdIndex(table, reviews, names, heads, runs, texts);
  /** The review whose id is its film's at IMDb. */
  const named = (id: string) => ids.rowsOf(`imdb:${id}`).find((row) => !names.rest(row)[0]) ?? -1;
  for (let row = 0; row < count; row++) {
    const rest = names.rest(row);
    const own = rest[0] ?? '';
    must(texts.isSound(rest), 'an id is of no register');
    for (const id of indexedIds(own, ids.of(row)))
      must(table.holds(hashText(id), row), 'a review cannot be found by its id');
    must(own !== '' || names.imdb(row) > 0, 'a review has no id');
    if (own === '') must(named(ids.own(row)) === row, 'two reviews have one id');
    else must(!numberOf(NUMBERED_REGISTERS[0], own) || named(own) < 0, 'two reviews have one id');
  }
  verifyOwnIds(table, names);
}

/** No two rows have the same id of their own: they would have it in one bucket, so that nothing larger is remembered. */
function verifyOwnIds(table: HashTable, names: RowNames): void {
  const seen = new Set<string>();
  let here = -1;
  for (const { bucket, tag, subject } of table.entries()) {
    if (bucket !== here) seen.clear();
    here = bucket;
    const own = names.rest(subject)[0];
    if (!own || !table.isAt(hashText(OWN_ID_PREFIX + own), bucket, tag)) continue;
    must(!seen.has(own), 'two reviews have one id');
    seen.add(own);
  }
}
