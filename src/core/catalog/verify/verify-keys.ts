/** Checks the keys of a catalog from outside. */

import type { FileHeader, KeysSection, Section, Sections } from '../format/container.ts';
import type { PackedColumn } from '../format/packed-column.ts';
import { REVIEW_COLUMNS, ROWS_PER_BLOCK, SUBJECT_COLUMNS } from '../format/row-columns.ts';
import { checkColumn, checkStrings, checkSymbols, must } from './checks.ts';

/** Largest part of rows, in bytes: bits are counted in 32 of them. */
const MAX_ROWS_BYTES = 2 ** 29 - 1;

/** Every section of the keys part by itself: with it the rows can be walked. */
export function verifyKeys(s: Sections<KeysSection>, { count, subjects, rows }: FileHeader): void {
  must(rows.length <= MAX_ROWS_BYTES, 'its rows are too many bytes');
  // A review costs a byte of its names at least, a rival a byte of its entry; this bounds the loops that follow.
  must(count <= rows.length && subjects >= count, 'its counts do not agree');
  must(subjects - count <= rows.length, 'it has more films than bytes for them');
  const symbols = checkSymbols('symbols', s.symbols);
  checkStrings('grades', s.gradeTexts, s.gradeTextStarts, symbols);
  checkColumn('scores', s.gradeScores, s.gradeTexts.items, 100);
  must(count === 0 || s.gradeTexts.items > 0, 'it has no grades');
  verifyShapes(s);
  const runs = checkColumn('runs', s.runs, s.runs.items, count);
  must(
    runs.items >= 1 && runs.items <= 33 && runs.get(runs.items - 1) === count,
    'its runs are not all rows',
  );
  verifyTable('titles', s.titleStarts);
  verifyTable('ids', s.idStarts);
  const blocks = Math.ceil(count / ROWS_PER_BLOCK);
  rising('names', checkColumn('names', s.nameStarts, blocks + 1, rows.length));
  checkColumn('heads', s.heads, s.heads.items === 0 ? 0 : blocks, 0x7ffffffe);
}

function verifyShapes({ shapes }: Sections<KeysSection>): void {
  const columns = REVIEW_COLUMNS.length + SUBJECT_COLUMNS.length;
  must(
    shapes.base === 0 && shapes.width === 0 && shapes.bytes.length === columns * 8,
    'its facts have no shape',
  );
  const words = new Uint32Array(shapes.bytes.buffer, shapes.bytes.byteOffset, columns * 2);
  for (let i = 1; i < words.length; i += 2) must(words[i]! <= 32, 'its facts are too wide');
}

function rising(name: string, starts: PackedColumn): void {
  must(starts.get(0) === 0, `"${name}" does not begin where it says`);
  for (let i = 1; i < starts.items; i++)
    must(starts.get(i - 1) <= starts.get(i), `"${name}" does not begin where it says`);
}

function verifyTable(name: string, starts: Section): void {
  const bits = Math.log2(starts.items - 1);
  must(Number.isInteger(bits) && bits <= 31, `"${name}" has no power of two buckets`);
  rising(name, checkColumn(name, starts, starts.items, MAX_ROWS_BYTES));
}
