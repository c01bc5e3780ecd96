/** Writes the keys and rows of a catalog: all that matching and lists need. */

import type { Grade, Review } from '../../review/review.ts';
import { bytesSection, KEYS_SECTIONS, writeSections } from '../format/container.ts';
import { dayNumber } from '../format/day-numbers.ts';
import { KINDS, RESOLVED } from '../format/enums.ts';
import { ID_WIDTHS, titleWidths, writeHashTable } from '../format/hash-table.ts';
import { indexedIds, NUMBERED_REGISTERS, numberIn, numberOf } from '../format/id-encoding.ts';
import { BETWEEN_IDS, textOfIds } from '../format/id-texts.ts';
import { packColumn } from '../format/packed-column.ts';
import { SUBJECT_COLUMNS, writeRowColumns } from '../format/row-columns.ts';
import { layOutRows } from '../format/row-layout.ts';
import { writeRowNames } from '../format/row-names.ts';
import { MAX_STRING_UNITS, writeStrings } from '../format/string-list.ts';
import { SymbolWriter } from '../format/symbol-table.ts';
import type { Subject, TitleIndex } from '../match-index.ts';

/** How a review without a grade is kept: as a grade without text, whose score is never read. */
const NOT_GRADED: Grade = { text: '', score: 0 };

/** Grades by number, each text and score once. */
function grades(reviews: readonly Review[]) {
  const numbers = new Map<string, number>();
  const rows = reviews.map(({ grade = NOT_GRADED }) => {
    const key = `${grade.score} ${grade.text}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  const keys = [...numbers.keys()];
  return {
    rows,
    texts: keys.map((key) => key.slice(key.indexOf(' ') + 1)),
    scores: keys.map((key) => Number(key.slice(0, key.indexOf(' ')))),
  };
}

/** An id that is the film's IMDb id, as lists of films have it, need not be written twice. */
const ownId = ({ id, film }: Review): string =>
  id === film.ids?.imdb && numberOf(NUMBERED_REGISTERS[0], id) ? '' : id;

/** What a row has as text: its title, its own id, its film's ids that are no numbers, other titles; empty ones at the end left out. */
function textsOf(review: Review): string[] {
  const { title, ids, otherTitles = [] } = review.film;
  const texts = [title, ownId(review), textOfIds(ids), ...otherTitles];
  while (otherTitles.length === 0 && texts.length > 1 && texts.at(-1) === '') texts.pop();
  return texts;
}

const subjectFacts = (subjects: readonly Subject[]): number[][] =>
  SUBJECT_COLUMNS.map((fact) =>
    subjects.map((subject) => (fact === 'kind' ? KINDS.indexOf(subject.kind) : subject[fact])),
  );

/** Where each run of equally known rows begins, and the end of the last. */
function runsOf(known: readonly number[]): number[] {
  const runs = known.flatMap((value, row) => (row === 0 || value !== known[row - 1] ? [row] : []));
  return [...runs, known.length];
}

/** The keys and the rows. Reviews are in their rows' order, as are the first subjects of the title index. */
export function writeKeys(
  reviews: readonly Review[],
  index: TitleIndex,
  listed: boolean,
): { keys: Uint8Array; rows: Uint8Array } {
  const { subjects, postings } = index;
  const count = reviews.length;
  const grade = grades(reviews);
  const texts = reviews.map(textsOf);
  const symbols = new SymbolWriter(texts.flat());
  const titles = writeHashTable(
    postings.map((posting) => ({ ...posting, year: subjects[posting.subject]!.year })),
    titleWidths(listed),
    subjects.length,
  );
  const ids = writeHashTable(
    reviews.flatMap((review, subject) =>
      indexedIds(ownId(review), review.film.ids).map((key) => ({ key, subject, info: 0, year: 0 })),
    ),
    ID_WIDTHS,
    count,
  );
  const numbers = NUMBERED_REGISTERS.map((numbered) =>
    reviews.map(({ film }) => numberIn(numbered, film.ids)),
  );
  const names = writeRowNames(texts, numbers[0]!, symbols);
  const facts = writeRowColumns([
    ...subjectFacts(subjects.slice(0, count)),
    grade.rows,
    reviews.map(({ date }) => (date ? dayNumber(date) : 0)),
    reviews.map(({ resolved }) => RESOLVED.indexOf(resolved ?? 'settled')),
    numbers[1]!,
    numbers[2]!,
  ]);
  const rivals = writeRowColumns(subjectFacts(subjects.slice(count)));
  const layout = layOutRows({
    titles: titles.bytes.length,
    ids: ids.bytes.length,
    reviews: facts.bytes.length,
    rivals: rivals.bytes.length,
    names: names.bytes.length,
  });
  const rows = new Uint8Array(layout.end);
  rows.set(titles.bytes, layout.titles);
  rows.set(ids.bytes, layout.ids);
  rows.set(facts.bytes, layout.reviews);
  rows.set(rivals.bytes, layout.rivals);
  rows.set(names.bytes, layout.names);
  const [gradeTexts, gradeTextStarts] = writeStrings(grade.texts, symbols);
  const keys = writeSections(KEYS_SECTIONS, {
    symbols: bytesSection(symbols.table),
    gradeTexts,
    gradeTextStarts,
    gradeScores: packColumn(grade.scores),
    shapes: bytesSection(new Uint8Array(Uint32Array.from([...facts.shape, ...rivals.shape]).buffer)),
    runs: packColumn(runsOf(subjects.slice(0, count).map(({ popularity: known }) => known))),
    titleStarts: titles.starts,
    idStarts: ids.starts,
    nameStarts: names.starts,
    heads: names.heads,
  });
  return { keys, rows };
}

const isWhole = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** What keeps a review from being kept as it is, in words that follow its name; each check says its own. */
const FAULTS: readonly ((review: Review) => string | false | undefined)[] = [
  ({ id }) => !id && 'has no id',
  ({ id, film, grade, critic }) =>
    [
      id,
      film.title,
      grade?.text ?? '',
      critic ?? '',
      ...(film.otherTitles ?? []),
      ...Object.values(film.ids ?? {}),
    ].some((text) => text.length > MAX_STRING_UNITS - 20) && 'has a title, id or grade that is too long',
  ({ film }) =>
    (textOfIds(film.ids).length > MAX_STRING_UNITS - 20 && 'has ids that are too long together') ||
    (Object.values(film.ids ?? {}).some((id) => id.includes(BETWEEN_IDS)) && 'has an id with a line break'),
  ({ film: { year } }) => year !== undefined && !isWhole(year, 1, 65_535) && `has the year ${year}`,
  ({ grade }) => grade && !grade.text && 'has a grade without a text',
  ({ grade }) =>
    grade &&
    !isWhole(grade.score, 0, 100) &&
    `has the score ${grade.score}, not a whole number from 0 to 100`,
  ({ date }) =>
    date !== undefined && !dayNumber(date) && `has the date "${date}", not a day as in 2021-01-31`,
];

/** Throws an error when reviews cannot be kept as they are; names the review. */
export function checkReviews(reviews: readonly Review[]): void {
  const ids = new Set<string>();
  for (const review of reviews) {
    const { id, film } = review;
    let wrong: string | false | undefined = ids.has(id) && 'has the id of another review';
    for (const fault of FAULTS) wrong ||= fault(review);
    if (wrong) throw new Error(`The review "${id}" of "${film.title}" ${wrong}.`);
    ids.add(id);
  }
}
