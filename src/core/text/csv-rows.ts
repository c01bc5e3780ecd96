/** A row of a table, and the line of the file that it begins in. */
export interface Row {
  line: number;
  cells: string[];
}

/** Characters of one row: a quotation mark that is never closed would make one of the whole file. */
const MAX_ROW_CHARS = 2_000_000;
const QUOTE = '"';

/**
 * The rows of a table (RFC 4180), read as people write them: a quotation mark within a cell is a sign like others, rows
 * may have more or fewer cells than the first, and empty lines are skipped.
 * @throws Error where a quotation mark is not closed
 */
export function csvRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const first = text[at]!;
    if (first === '\n' || first === '\r') {
      at += lineBreakAt(text, at);
      line++;
      continue;
    }
    const row: Row = { line, cells: [] };
    const from = at;
    for (let ended = false; !ended; ) {
      const cell = cellAt(text, at, delimiter, line);
      row.cells.push(cell.text);
      line += cell.lines;
      at = cell.end;
      if (at - from > MAX_ROW_CHARS)
        throw new Error(
          `line ${row.line}: a row has more than ${MAX_ROW_CHARS.toLocaleString('en')} characters`,
        );
      if (text[at] === delimiter) at++;
      else ended = true;
    }
    at += lineBreakAt(text, at);
    line++;
    rows.push(row);
  }
  return rows;
}

/** How many characters end a line here: none at the file's end. */
const lineBreakAt = (text: string, at: number): number =>
  text[at] === '\r' ? (text[at + 1] === '\n' ? 2 : 1) : text[at] === '\n' ? 1 : 0;

interface Cell {
  text: string;
  /** Where it ends: at the delimiter, the line's end or the file's. */
  end: number;
  /** Line breaks in it. */
  lines: number;
}

function cellAt(text: string, start: number, delimiter: string, line: number): Cell {
  if (text[start] !== QUOTE) return plainCell(text, start, start, delimiter);
  let from = start + 1;
  let said = '';
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0) throw new Error(`line ${line}: a quotation mark is not closed`);
    said += text.slice(from, quote);
    if (text[quote + 1] === QUOTE) {
      said += QUOTE;
      from = quote + 2;
      continue;
    }
    const next = text[quote + 1];
    if (next === undefined || next === delimiter || next === '\n' || next === '\r')
      return { text: said, end: quote + 1, lines: countLineBreaks(said) };
    // A title that only begins with a quoted word: "Crocodile" Dundee.
    return plainCell(text, start, quote + 1, delimiter);
  }
}

/** A cell without quotation marks around it. @param from where to look for its end */
function plainCell(text: string, start: number, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  const cell = text.slice(start, end);
  return { text: cell, end, lines: countLineBreaks(cell) };
}

const countLineBreaks = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0;
