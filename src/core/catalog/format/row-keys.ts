import type { Kind } from '../../film/film.ts';
import type { Grade } from '../../review/review.ts';
import type { Hash } from '../../titles/key-hash.ts';
import type { Brief } from '../catalog.ts';
import type { Pages } from '../io/page-cache.ts';
import type { Store } from '../match-index.ts';
import { type Header, KEYS, readPart } from './container.ts';
import { isoOf, sinceEpoch } from './day-numbers.ts';
import { KINDS, RESOLVED } from './enums.ts';
import type { KeyTable } from './hash-table.ts';
import { OTHERS } from './id-encoding.ts';
import { KeyIds } from './id-index.ts';
import { Column } from './packed-column.ts';
import { Fact, type Facts } from './row-columns.ts';
import { rowsIn } from './row-layout.ts';
import type { RowNames } from './row-names.ts';
import { Strings } from './string-list.ts';
import { Symbols } from './symbol-table.ts';

/** The keys and the rows in place: all that matching asks, and a review as a list shows it. */
export class Keys implements Store {
  readonly count: number;
  readonly listed: boolean;
  readonly gradeTexts: Strings;
  readonly gradeScores: Column;
  /** The rows' part, of which some may not be there yet. */
  readonly pages: Pages;
  /** Ids of reviews and films, both ways. */
  readonly ids: KeyIds;
  readonly names: RowNames;
  readonly #titles: KeyTable;
  readonly #reviews: Facts;
  readonly #rivals: Facts;
  /** Grades as text by number, as they are met: a page's films share a few. */
  readonly #grades: string[] = [];

  /** Throws CatalogError where the parts do not fit each other. */
  constructor(header: Header, part: Uint8Array, pages: Pages) {
    const s = readPart(KEYS, part);
    const symbols = new Symbols(s.symbols.bytes);
    const { titles, ids, reviews, rivals, names, heads, runs } = rowsIn(header, s, symbols, pages);
    this.count = header.count;
    this.listed = header.listed;
    this.pages = pages;
    this.gradeTexts = new Strings(s.gradeTexts, s.gradeTextStarts, symbols);
    this.gradeScores = new Column(s.gradeScores);
    this.names = names;
    this.ids = new KeyIds(ids, reviews, names, heads, runs);
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

  how(n: number): number {
    return this.#titles.how(n);
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
    return this.#fact(Fact.year, subject);
  }

  kind(subject: number): Kind {
    return KINDS[this.#fact(Fact.kind, subject)]!;
  }

  known(subject: number): number {
    return this.#fact(Fact.known, subject);
  }

  minutes(subject: number): number {
    return this.#fact(Fact.minutes, subject);
  }

  director(subject: number): number {
    return this.#fact(Fact.director, subject);
  }

  day(row: number): number {
    return sinceEpoch(this.#reviews.get(Fact.day, row));
  }

  resolved(row: number) {
    return RESOLVED[this.#reviews.get(Fact.unsettled, row)]!;
  }

  settled(row: number): boolean {
    return this.#reviews.get(Fact.unsettled, row) === 0;
  }

  byId(id: string): number[] {
    return this.ids.rowsOf(id);
  }

  title(row: number): string {
    return this.names.title(row);
  }

  otherTitles(row: number): readonly string[] {
    const rest = this.names.rest(row);
    return rest.length > OTHERS ? rest.slice(OTHERS) : NONE;
  }

  score(row: number): number {
    return this.gradeScores.get(this.gradeIndex(row));
  }

  /** The number of the grade in the archive's list of grades. */
  gradeIndex(row: number): number {
    return this.#reviews.get(Fact.grade, row);
  }

  grade(row: number): Grade {
    const index = this.gradeIndex(row);
    this.#grades[index] ??= this.gradeTexts.get(index);
    return { text: this.#grades[index], score: this.gradeScores.get(index) };
  }

  brief(row: number): Brief {
    const ids = this.ids.of(row);
    const id = this.ids.own(row, ids?.imdb);
    const title = this.title(row);
    const kind = this.kind(row);
    const grade = this.grade(row);
    const year = this.year(row);
    const day = this.#reviews.get(Fact.day, row);
    // Nearly every review has all of it, and an object made in one go costs half of one that grows.
    if (year && ids && day) return { id, title, kind, grade, year, ids, date: isoOf(day) };
    const brief: Brief = { id, title, kind, grade };
    if (year) brief.year = year;
    if (ids) brief.ids = ids;
    if (day) brief.date = isoOf(day);
    return brief;
  }
}

const NONE: readonly string[] = [];
