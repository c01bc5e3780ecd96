/** Reads pages that list many films with a grade each, in rows or lines. */

import { parseGrade } from '../../core/grades/parse-grade.ts';
import type { ParsedGrade } from '../../core/grades/scale.ts';
import { foldName, setGrade } from '../fields/read-fields.ts';
import { draftsOfRows } from '../fields/table-rows.ts';
import type { Refused } from '../model/raw-draft.ts';
import { type Block, emptyDraft, type RawDraft } from '../model/raw-draft.ts';
import { type Heading, parseHeading, titleGuess } from './parse-heading.ts';

/** Fewer lines than these are no list. */
const MIN_LIST_LINES = 5;
/** Longer lines are prose. */
const MAX_LINE_CHARS = 150;
/** More are no list that anybody made. */
const MAX_LIST_LINES = 30_000;

/** Reviews that a page lists, one per row or line ("Heat (1995) – A-"); none when the page is not a list of grades. */
export function listedReviews(
  tables: Document | undefined,
  blocks: Block[],
  path: string,
): (RawDraft | Refused)[] {
  const rows = tables ? tableRows(tables, path) : [];
  return rows.length ? rows : listedLines(blocks, path);
}

/** Whether these are the names of columns with films and grades. */
export function namesColumns(names: string[]): boolean {
  const folded = names.map(foldName);
  const film = /^(?:film|movie|title|titel|titre|titulo|titolo|name|pelicula|movietitle|filmtitle)$/;
  return (
    folded.some((name) => film.test(name)) &&
    folded.some((name) => /grade|rating|score|stars|note|nota|wertung|voto|cijfer|betyg|sterne/.test(name))
  );
}

/** Rows of a table whose first row names its columns, a title and a grade among them. */
function tableRows(document: Document, path: string): (RawDraft | Refused)[] {
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const names = [...(rows[0]?.children ?? [])].map((cell) => (cell.textContent ?? '').trim());
    if (rows.length <= MIN_LIST_LINES || !namesColumns(names)) continue;
    const records = rows.slice(1).flatMap((row, n) => {
      const cells = [...row.children];
      if (cells.length < 2) return [];
      const record: Record<string, unknown> = Object.fromEntries(
        names.map((name, c) => [name, (cells[c]?.textContent ?? '').replace(/\s+/g, ' ').trim()]),
      );
      const href = row.querySelector('a[href]')?.getAttribute('href');
      if (href && /^https?:/.test(href)) record.url = href;
      return [{ line: n + 1, record }];
    });
    return draftsOfRows(records, path, 'column');
  }
  return [];
}

/** Lines that are a title and a grade each; most of the page must be such lines. */
export function listedLines(blocks: Block[], path: string): RawDraft[] {
  const drafts: RawDraft[] = [];
  if (blocks.length > MAX_LIST_LINES) return [];
  const prose = blocks.filter(({ text }) => text.split(' ', 31).length > 30).length;
  const least = Math.max(MIN_LIST_LINES, prose * 2 + 1, Math.floor(blocks.length / 3) + 1);
  let left = blocks.filter(({ text }) => text.length <= MAX_LINE_CHARS).length;
  for (const [n, { text }] of blocks.entries()) {
    // Too few lines are left to make a list.
    if (drafts.length + left < least) return [];
    if (text.length > MAX_LINE_CHARS) continue;
    left--;
    const line = lineOf(text);
    if (!line) continue;
    const { heading, grade } = line;
    const draft = emptyDraft(`${path}:${n + 1}`);
    draft.titles.push(titleGuess(heading, 'line'));
    draft.titleInField = true;
    setGrade(draft, grade, `line ${n + 1}`);
    drafts.push(draft);
  }
  return drafts.length >= least ? drafts : [];
}

/** A title and its grade, as a line of a list has them. */
interface ListLine {
  heading: Heading;
  grade: ParsedGrade;
}

function lineOf(text: string): ListLine | undefined {
  const heading = parseHeading(text);
  if (heading?.grade && heading.title.length > 1) return { heading, grade: heading.grade };
  return gradeFirst(text) ?? gradeLast(text);
}

/** "A- Heat (1995)", "★★★ Heat (1995)". */
function gradeFirst(text: string): ListLine | undefined {
  const [, written, rest] = /^(\S{1,6}|\d(?:[.,]\d)?\/\d+)\s*[:–—|-]?\s+(.+)$/u.exec(text) ?? [];
  const grade = written && parseGrade(written);
  if (!grade || !(grade.best !== undefined || grade.family === 'stars' || /^[A-F][+-]?$/.test(written)))
    return undefined;
  const heading = parseHeading(rest!);
  // "A Christmas Carol" begins with no grade.
  return heading?.year ? { heading, grade } : undefined;
}

/** "Heat (1995) A-". */
function gradeLast(text: string): ListLine | undefined {
  const [, title, written] =
    /^(.+\))[\s.]+(\S{1,8}|\S+ (?:stars?|Sterne|étoiles|estrellas|stelle))$/u.exec(text) ?? [];
  const grade = written && parseGrade(written);
  if (!grade || (grade.family === 'points' && grade.best === undefined)) return undefined;
  const heading = parseHeading(title!);
  return heading?.year ? { heading, grade } : undefined;
}
