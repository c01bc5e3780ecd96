import type { Review } from '../review/review.ts';
import { pack } from './column.ts';
import { dayOf } from './days.ts';
import {
  blob,
  CatalogError,
  KEYS,
  type KeysSection,
  type Section,
  type Sections,
  writePart,
} from './format.ts';
import { bucketBits, bucketOf, KeyHash, TAG_BITS } from './hash.ts';
import { INDEXED, NUMBERED, numberOf, REGISTERS } from './ids.ts';
import { KINDS, RESOLVED } from './kinds.ts';
import { writeSteps } from './steps.ts';
import type { Filing, Posting } from './store.ts';
import { LONGEST_STRING, writeStrings } from './strings.ts';
import { SymbolWriter } from './symbols.ts';

/** Numbers of 0..n−1 in the order of what they point at; ties by number. */
function orderBy<T>(values: readonly T[], indexes: number[]): number[] {
  return indexes.sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b));
}

const present = (values: readonly (number | string)[]): number[] =>
  values.flatMap((value, i) => (value ? [i] : []));

/** Grades by number, each text and score once. */
function grades(reviews: readonly Review[]) {
  const numbers = new Map<string, number>();
  const rows = reviews.map(({ grade }) => {
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

/** Postings in buckets by hash; in a bucket those of one tag stand together; of one subject the strongest stays. */
function postingSections(
  postings: readonly Posting[],
): Pick<Sections<KeysSection>, 'buckets' | 'tags' | 'subjects' | 'hows'> {
  const bits = bucketBits(postings.length);
  const hash = new KeyHash();
  const entries = postings.map(({ key, subject, how }) => {
    const { high, low } = hash.of(key);
    return { bucket: bucketOf(high, bits), tag: low >>> (32 - TAG_BITS), subject, how };
  });
  entries.sort((a, b) => a.bucket - b.bucket || a.tag - b.tag || a.subject - b.subject || a.how - b.how);
  const once = entries.filter(({ bucket, tag, subject }, i) => {
    const before = entries[i - 1];
    return !(before?.bucket === bucket && before.tag === tag && before.subject === subject);
  });
  const starts = new Uint32Array(2 ** bits + 1);
  for (const { bucket } of once) starts[bucket + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return {
    buckets: pack(starts),
    tags: pack(once.map(({ tag }) => tag)),
    subjects: pack(once.map(({ subject }) => subject)),
    hows: pack(once.map(({ how }) => how)),
  };
}

/** Ids of the registers that number their films as numbers, IMDb's by steps, for rows stand in their order; all other ids as sorted "register:id" texts. */
function idSections(reviews: readonly Review[]) {
  const columns: Partial<Sections<KeysSection>> = {};
  for (const numbered of NUMBERED) {
    const numbers = reviews.map(({ film }) => numberOf(numbered, film.ids?.[numbered.register] ?? ''));
    const some = numbers.some(Boolean) ? numbers : [];
    if (numbered.register === 'imdb') [columns.imdb, columns.imdbStarts] = writeSteps(some);
    else columns[numbered.register] = pack(some);
    const indexed = INDEXED.find((register) => register === numbered.register);
    if (indexed) columns[`${indexed}Order`] = pack(orderBy(numbers, present(numbers)));
  }
  const odd: { text: string; row: number }[] = [];
  reviews.forEach(({ film }, row) => {
    for (const register of REGISTERS) {
      const id = film.ids?.[register];
      const numbered = NUMBERED.find((one) => one.register === register);
      if (id && !(numbered && numberOf(numbered, id))) odd.push({ text: `${register}:${id}`, row });
    }
  });
  odd.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.row - b.row));
  return { columns, odd };
}

/** The keys part. Reviews stand in their rows' order, as the filing's first subjects do. */
export function writeKeys(reviews: readonly Review[], filing: Filing): Uint8Array {
  const { subjects, postings } = filing;
  const grade = grades(reviews);
  const { columns, odd } = idSections(reviews);
  // An id that is the film's IMDb id, as lists of films have it, need not be written twice.
  const ownIds = reviews.map(({ id, film }) =>
    id === film.ids?.imdb && numberOf(NUMBERED[0], id) ? '' : id,
  );
  const others = reviews.flatMap(({ film }, row) =>
    (film.otherTitles ?? []).map((title) => ({ title, row })),
  );
  const titles = reviews.map(({ film }) => film.title);
  const symbols = new SymbolWriter([...titles, ...ownIds]);
  const strings = (texts: readonly string[]): [Section, Section] => writeStrings(texts, symbols);
  const [titleList, titleStarts] = strings(titles);
  const [gradeTexts, gradeTextStarts] = strings(grade.texts);
  const [ids, idStarts] = strings(ownIds.some(Boolean) ? ownIds : []);
  const [otherList, otherStarts] = strings(others.map(({ title }) => title));
  const [oddIds, oddIdStarts] = strings(odd.map(({ text }) => text));
  return writePart(KEYS, {
    ...(columns as Sections<KeysSection>),
    ...postingSections(postings),
    symbols: blob(symbols.table),
    titles: titleList,
    titleStarts,
    year: pack(subjects.map(({ year }) => year)),
    kind: pack(subjects.map(({ kind }) => KINDS.indexOf(kind))),
    known: pack(subjects.map(({ known }) => known)),
    minutes: pack(subjects.map(({ minutes }) => minutes)),
    director: pack(subjects.map(({ director }) => director)),
    grade: pack(grade.rows),
    day: pack(reviews.map(({ date }) => (date ? dayOf(date) : 0))),
    unsettled: pack(reviews.map(({ resolved }) => RESOLVED.indexOf(resolved ?? 'settled'))),
    gradeTexts,
    gradeTextStarts,
    gradeScores: pack(grade.scores),
    ids,
    idStarts,
    idOrder: pack(orderBy(ownIds, present(ownIds))),
    otherRows: pack(others.map(({ row }) => row)),
    others: otherList,
    otherStarts,
    oddIds,
    oddIdStarts,
    oddIdRows: pack(odd.map(({ row }) => row)),
    oddIdOrder: pack(
      orderBy(
        odd.map(({ row }) => row),
        odd.map((_, i) => i),
      ),
    ),
  });
}

/** Throws CatalogError when reviews cannot be kept as they are; names the review. */
export function checkReviews(reviews: readonly Review[]): void {
  const ids = new Set<string>();
  const whole = (value: number, low: number, high: number) =>
    Number.isInteger(value) && value >= low && value <= high;
  for (const { id, film, grade, date, critic } of reviews) {
    const shown = [
      id,
      film.title,
      grade.text,
      critic ?? '',
      ...(film.otherTitles ?? []),
      ...Object.values(film.ids ?? {}),
    ];
    const wrong =
      (!id && 'has no id') ||
      (shown.some((text) => text.length > LONGEST_STRING - 20) &&
        'has a title, id or grade that is too long') ||
      (ids.has(id) && 'has the id of another review') ||
      (film.year !== undefined && !whole(film.year, 1, 65_535) && `has the year ${film.year}`) ||
      (!whole(grade.score, 0, 100) && `has the score ${grade.score}, not a whole number from 0 to 100`) ||
      (date !== undefined && !dayOf(date) && `has the date "${date}", not a day as in 2021-01-31`);
    if (wrong) throw new CatalogError(`The review "${id}" of "${film.title}" ${wrong}.`);
    ids.add(id);
  }
}
