/** Reads tables (CSV, TSV): Letterboxd's and IMDb's exports among them. */

import { parseGrade } from '../../core/grades/parse-grade.ts';
import { csvRows, type Row } from '../../core/text/csv-rows.ts';
import { foldName, ranksOf } from '../fields/flatten-fields.ts';
import { draftsOfRows } from '../fields/table-rows.ts';
import { type RawDraft, Refusal, type Refused } from '../model/raw-draft.ts';
import { endingOf, type Format } from '../model/source-file.ts';

/** Kinds of title that are no film, in the languages of IMDb. */
const NO_FILM =
  /s[eé]rie|series|seri[aá]l|sorozat|dizi|episod|épisode|episódi|folge|podcast|game|spiel|jeu|juego|jogo|gioco|music|musik|musique|música/i;

/** What the columns of well-known exports mean beyond their names. */
interface Export {
  name: string;
  columns: string[];
  change(draft: RawDraft, record: Record<string, unknown>): void;
}

const EXPORTS: Export[] = [
  {
    name: 'Letterboxd export',
    columns: ['Name', 'Year', 'Letterboxd URI', 'Rating'],
    change: (draft) => {
      if (draft.grade) Object.assign(draft.grade, { family: 'stars', best: 5 });
    },
  },
  {
    name: 'IMDb export',
    columns: ['Const', 'Your Rating', 'Title', 'Title Type'],
    change: (draft, record) => {
      if (draft.grade) draft.grade.best = 10;
      // The words come in the language of the account: "Serie TV", "Épisode", "Videospiel".
      if (NO_FILM.test(String(record['Title Type'] ?? ''))) draft.kind = 'series';
      // The address is the film's page, not the review's.
      draft.url = undefined;
    },
  },
  {
    name: 'TMDB export',
    columns: ['TMDb ID', 'Your Rating', 'Name', 'Type'],
    change: outOfTen,
  },
  { name: 'Trakt export', columns: ['rated_at', 'type', 'title', 'trakt_id'], change: outOfTen },
  {
    name: 'Filmweb export',
    columns: ['title', 'userVote', 'voteDate'],
    change: outOfTen,
  },
  {
    name: 'Criticker export',
    columns: ['Score', 'Film ID', 'Film Name'],
    change: (draft) => {
      if (draft.grade && draft.grade.best === undefined) draft.grade.best = 100;
    },
  },
];

function outOfTen(draft: RawDraft): void {
  if (draft.grade && draft.grade.best === undefined) draft.grade.best = 10;
}

/** Tables, separated by comma, semicolon or tab, with a row of names first; else the columns are guessed from their content. */
export const csv: Format = {
  name: 'table (CSV)',
  accepts: ({ path, text }) =>
    /^(?:csv|tsv|tab)$/.test(endingOf(path)) || (/^(?:txt|)$/.test(endingOf(path)) && looksLikeTable(text)),
  read: ({ path, text }) => {
    if (LETTERBOXD_LIST.test(text))
      throw new Refusal('a list of Letterboxd: it has films, but no grades', true);
    const rows = readRows(text);
    const [first] = rows;
    if (!first) throw new Refusal('the table is empty');
    const names = headerOf(first.cells, rows);
    if (!names)
      throw new Refusal('the table has no column that could be a title and none that could be a grade');
    const known = EXPORTS.find(({ columns }) => columns.every((column) => names.header.includes(column)));
    if (!known && names.inFile && !mayGrade(names.header))
      throw new Refusal('the table has no column for a grade and none for a text', true);
    const width = names.header.length;
    const refused: Refused[] = [];
    const columns = names.header.map((name, n) => name || `column${n + 1}`);
    // One row at a time: a large table's records need not all be there at once.
    const records = function* () {
      for (const { line, cells } of rows.slice(names.inFile ? 1 : 0)) {
        if (cells.every((cell) => !cell.trim())) continue;
        if (cells.length > width && cells.slice(width).some((cell) => cell.trim())) {
          refused.push({
            source: `${path}:${line}`,
            refused: `the row has ${cells.length} cells, the table ${width} columns`,
          });
          continue;
        }
        const record: Record<string, unknown> = Object.create(null);
        for (let n = 0; n < columns.length; n++) record[columns[n]!] = cells[n] ?? '';
        yield { line, record };
      }
    };
    return [...draftsOfRows(records(), path, 'column', known?.change), ...refused];
  },
};

/** The head of a list, which is exported beside the reviews. */
const LETTERBOXD_LIST = /^\uFEFF?Letterboxd list export v/;

/** Whether any column can hold a grade: one for it, or a text or tags that may say it. */
function mayGrade(header: string[]): boolean {
  return header.some((name) => {
    const { grade, body, summary, tags } = ranksOf(foldName(name));
    return (
      [grade, body, summary, tags].some((rank) => rank !== undefined) ||
      /rating|grade|score|stars|note|vote?/i.test(name)
    );
  });
}

function readRows(text: string): Row[] {
  try {
    return csvRows(text, delimiterOf(text));
  } catch (error) {
    throw new Refusal(`the table cannot be read: ${(error as Error).message}`);
  }
}

/** The sign that parts most first lines into equally many cells. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).filter(Boolean).slice(0, 10);
  const score = (sign: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1);
    return counts[0] ? counts[0] + counts.filter((count) => count === counts[0]).length * 2 : 0;
  };
  return [',', ';', '\t', '|'].sort((a, b) => score(b) - score(a))[0]!;
}

function looksLikeTable(text: string): boolean {
  const lines = text.slice(0, 4000).split(/\r?\n/).filter(Boolean).slice(0, 6);
  const sign = ['\t', ';', '|', ','].find(
    (one) =>
      lines.length > 2 &&
      lines.every((line) => line.split(one).length === lines[0]!.split(one).length) &&
      lines[0]!.split(one).length > 1,
  );
  return (
    sign !== undefined &&
    lines.every((line) => line.length < 300) &&
    headerOf(
      lines[0]!.split(sign),
      lines.map((line, n) => ({ line: n, cells: line.split(sign) })),
    ) !== undefined
  );
}

const TITLE =
  /^(?:(?:movie|film|original)?(?:title|name)|movie|film|titel|titre|titulo|titolo|tytul|nazev|filmtitel|pelicula|filme|const|imdbid|imdb)$/;

/** The names of the columns: the first row, or made up from what the columns hold. */
function headerOf(first: string[], rows: Row[]): { header: string[]; inFile: boolean } | undefined {
  const header = first.map((cell) => cell.trim());
  const names = header.map(foldName);
  if (
    names.some(
      (name) => TITLE.test(name) || ranksOf(name).film !== undefined || ranksOf(name).title !== undefined,
    )
  )
    return { header, inFile: true };
  const column = (n: number) =>
    rows
      .slice(0, 200)
      .map(({ cells }) => cells[n]?.trim() ?? '')
      .filter(Boolean);
  const share = (cells: string[], test: (cell: string) => boolean) =>
    cells.length ? cells.filter(test).length / cells.length : 0;
  const guessed = first.map((_, n) => {
    const cells = column(n);
    if (share(cells, (cell) => /^tt\d{5,}$/.test(cell)) > 0.8) return 'imdb';
    if (share(cells, (cell) => /^(?:18|19|20)\d\d$/.test(cell)) > 0.8) return 'year';
    if (share(cells, (cell) => /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(cell)) > 0.8)
      return 'date';
    if (share(cells, (cell) => parseGrade(cell) !== undefined) > 0.8) return 'grade';
    return share(cells, (cell) => /\p{L}{2}/u.test(cell) && cell.length < 120) > 0.6 ? 'title' : '';
  });
  // Of several columns of words the one with the most different ones is the titles.
  const titles = guessed.flatMap((name, n) => (name === 'title' ? n : []));
  const best = titles.sort((a, b) => new Set(column(b)).size - new Set(column(a)).size)[0];
  if ((best === undefined && !guessed.includes('imdb')) || !guessed.includes('grade')) return undefined;
  return { header: guessed.map((name, n) => (name === 'title' && n !== best ? '' : name)), inFile: false };
}
