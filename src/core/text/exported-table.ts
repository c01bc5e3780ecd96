/** Longest table that is read, in rows. */
const MAX_ROWS = 200_000;

/**
 * The rows of a table as other programs export it (RFC 4180: commas, quotation marks doubled within quotation marks),
 * each with its cells by the names of the first row. Rows without any cell are left out.
 */
export function csvRecords(text: string): Record<string, string>[] {
  const [names = [], ...rows] = csvRows(text);
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, at) => [name.trim(), (cells[at] ?? '').trim()])),
  );
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell, quoted or not, and what follows it: a comma, the end of the row, or the end of the text.
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
  cells.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cells.lastIndex < text.length && rows.length < MAX_ROWS) {
    const at = cells.lastIndex;
    const found = cells.exec(text);
    // A quotation mark out of place: the line is left out.
    if (!found) {
      const end = text.indexOf('\n', at);
      row = [];
      if (end < 0) break;
      cells.lastIndex = end + 1;
      continue;
    }
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  if (row.some((cell) => cell !== '')) rows.push(row);
  return rows;
}
