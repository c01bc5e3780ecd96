import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../../src/core/text/csv-rows.ts';

/** The rows as another program reads them. */
const byOthers = (text: string, delimiter: string): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
  });

test('tables are read as another program reads them', () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[a-z ,;"\n\r]{0,8}$/).map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.stringMatching(/^[a-z ][a-z "]{0,6}$/),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 5 });
  const table = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    delimiter: fc.constantFrom(',', ';'),
    ending: fc.constantFrom('\n', '\r\n', '\n\n'),
    mark: fc.constantFrom('', '\uFEFF'),
  });
  fc.assert(
    fc.property(table, ({ rows, delimiter, ending, mark }) => {
      const text = mark + rows.map((cells) => cells.join(delimiter)).join(ending);
      expect(csvRows(text, delimiter).map(({ cells }) => cells)).toEqual(byOthers(text, delimiter));
    }),
    { numRuns: 3000 },
  );
});

test('a row is named by the line that it begins in', () => {
  const rows = csvRows('title,text\n\nHeat,"two\r\nlines"\r\nRan,x\n', ',');
  expect(rows).toEqual([
    { line: 1, cells: ['title', 'text'] },
    { line: 3, cells: ['Heat', 'two\r\nlines'] },
    { line: 5, cells: ['Ran', 'x'] },
  ]);
});

test('what only begins with a quoted word, and what is never closed', () => {
  expect(csvRows('"Crocodile" Dundee,B+', ',')[0]!.cells).toEqual(['"Crocodile" Dundee', 'B+']);
  expect(() => csvRows('a,b\nx,"never closed\n1,2', ',')).toThrow('line 2: a quotation mark is not closed');
  expect(() => csvRows(`"${'x'.repeat(2_000_001)}"`, ',')).toThrow(/more than 2,000,000 characters/);
});
