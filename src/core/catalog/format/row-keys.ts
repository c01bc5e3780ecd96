import type { Kind } from '../../film/film.ts';
import type { Grade } from '../../review/review.ts';
import type { Hash } from '../../titles/key-hash.ts';
import type { ReviewSummary } from '../catalog.ts';
import type { PageCache } from '../io/page-cache.ts';
import type { MatchIndex } from '../match-index.ts';
import { type FileHeader, KEYS_SECTIONS, readSections } from './container.ts';
import { isoDay, sinceEpoch } from './day-numbers.ts';
import { KINDS, RESOLVED } from './enums.ts';
import type { HashTable } from './hash-table.ts';
import { IdIndex } from './id-index.ts';
import { type IdTexts, idTextsOf } from './id-texts.ts';
import { PackedColumn } from './packed-column.ts';
import { ROW_COLUMN, type RowColumns } from './row-columns.ts';
import { openRowSections } from './row-layout.ts';
import type { RowNames } from './row-names.ts';
import { StringList } from './string-list.ts';
import { SymbolTable } from './symbol-table.ts';

/** The keys and the rows in place: all that matching asks, and a review as a list shows it. */
export class RowKeys implements MatchIndex {
  readonly count: number;
  readonly listed: boolean;
  readonly listYear: number;
  readonly gradeTexts: StringList;
  readonly gradeScores: PackedColumn;
  /** The rows' part, of which some may not be there yet. */
  readonly pages: PageCache;
  /** Ids of reviews and films, both ways. */
  readonly ids: IdIndex;
  readonly names: RowNames;
  readonly #idTexts: IdTexts;
  readonly #titles: HashTable;
  readonly #reviews: RowColumns;
  readonly #rivals: RowColumns;
  /** Grades as text by number, as they are met: a page's films share a few. */
  readonly #grades: string[] = [];

  /** Throws CatalogError where the parts do not fit each other. */
  constructor(header: FileHeader, part: Uint8Array, pages: PageCache) {
    const s = readSections(KEYS_SECTIONS, part);
    const symbols = new SymbolTable(s.symbols.bytes);
    const { titles, ids, reviews, rivals, names, heads, runs } = openRowSections(header, s, symbols, pages);
    this.count = header.count;
    this.listed = header.listed;
    this.listYear = header.listYear;
    this.pages = pages;
    this.gradeTexts = new StringList(s.gradeTexts, s.gradeTextStarts, symbols);
    this.gradeScores = new PackedColumn(s.gradeScores);
    this.names = names;
    this.#idTexts = idTextsOf(header.version);
    this.ids = new IdIndex(ids, reviews, names, heads, runs, this.#idTexts);
    this.#titles = titles;
    this.#reviews = reviews;
    this.#rivals = rivals;
  }

  find(key: Hash): number {
    return this.#titles.find(key);
  }

  subject(n: number): number {
    return this.#titles.subject(n);
  }

  info(n: number): number {
    return this.#titles.info(n);
  }

  has(subject: number): boolean {
    if (this.pages.whole) return true;
    if (subject >= this.count) return this.#rivals.has(subject - this.count);
    const facts = this.#reviews.has(subject);
    return this.names.has(subject) && facts;
  }

  #fact(column: number, subject: number): number {
    return subject < this.count
      ? this.#reviews.get(column, subject)
      : this.#rivals.get(column, subject - this.count);
  }

  year(subject: number): number {
    return this.#fact(ROW_COLUMN.year, subject);
  }

  kind(subject: number): Kind {
    return KINDS[this.#fact(ROW_COLUMN.kind, subject)]!;
  }

  popularity(subject: number): number {
    return this.#fact(ROW_COLUMN.popularity, subject);
  }

  minutes(subject: number): number {
    return this.#fact(ROW_COLUMN.minutes, subject);
  }

  director(subject: number): number {
    return this.#fact(ROW_COLUMN.director, subject);
  }

  day(row: number): number {
    return sinceEpoch(this.#reviews.get(ROW_COLUMN.day, row));
  }

  resolved(row: number) {
    return RESOLVED[this.#reviews.get(ROW_COLUMN.unsettled, row)]!;
  }

  settled(row: number): boolean {
    return this.#reviews.get(ROW_COLUMN.unsettled, row) === 0;
  }

  byId(id: string): number[] {
    return this.ids.rowsOf(id);
  }

  title(row: number): string {
    return this.names.title(row);
  }

  otherTitles(row: number): readonly string[] {
    const rest = this.names.rest(row);
    const { firstOtherTitle } = this.#idTexts;
    return rest.length > firstOtherTitle ? rest.slice(firstOtherTitle) : NONE;
  }

  /** The score of a row's grade; below every score where it has none. */
  score(row: number): number {
    const index = this.gradeIndex(row);
    return this.#gradeText(index) === '' ? -1 : this.gradeScores.get(index);
  }

  /** The number of the grade in the archive's list of grades. */
  gradeIndex(row: number): number {
    return this.#reviews.get(ROW_COLUMN.grade, row);
  }

  /** A grade's text by its number; empty for reviews without a grade. */
  #gradeText(index: number): string {
    this.#grades[index] ??= this.gradeTexts.get(index);
    return this.#grades[index];
  }

  grade(row: number): Grade | undefined {
    const index = this.gradeIndex(row);
    const text = this.#gradeText(index);
    return text === '' ? undefined : { text, score: this.gradeScores.get(index) };
  }

  summary(row: number): ReviewSummary {
    const ids = this.ids.of(row);
    const id = this.ids.own(row, ids?.imdb);
    const title = this.title(row);
    const kind = this.kind(row);
    const grade = this.grade(row);
    const year = this.year(row);
    const day = this.#reviews.get(ROW_COLUMN.day, row);
    // Nearly every review has all of it, and an object made in one go costs half of one that grows.
    if (year && ids && day && grade) return { id, title, kind, grade, year, ids, date: isoDay(day) };
    const brief: ReviewSummary = { id, title, kind };
    if (grade) brief.grade = grade;
    if (year) brief.year = year;
    if (ids) brief.ids = ids;
    if (day) brief.date = isoDay(day);
    return brief;
  }
}

const NONE: readonly string[] = [];
