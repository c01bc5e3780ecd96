import type { Grade } from '../review/review.ts';
import type { Brief } from './catalog.ts';
import { Column } from './column.ts';
import { isoOf, sinceEpoch } from './days.ts';
import { type Header, KEYS, readPart } from './format.ts';
import { bucketOf, KeyHash, TAG_BITS } from './hash.ts';
import { KeyIds } from './key-ids.ts';
import { KINDS, RESOLVED } from './kinds.ts';
import { lowerBound } from './lower-bound.ts';
import type { Store } from './store.ts';
import { Strings } from './strings.ts';
import { Symbols } from './symbols.ts';

/** The keys part in place: all that matching asks, and a review as a list shows it. */
export class Keys implements Store {
  readonly count: number;
  readonly subjects: number;
  readonly listed: boolean;
  readonly gradeTexts: Strings;
  readonly gradeScores: Column;
  /** Ids of reviews and films, both ways. */
  readonly ids: KeyIds;
  readonly #titles: Strings;
  readonly #others: Strings;
  readonly #otherRows: Column;
  readonly #year: Column;
  readonly #kind: Column;
  readonly #known: Column;
  readonly #minutes: Column;
  readonly #director: Column;
  readonly #grade: Column;
  readonly #day: Column;
  readonly #unsettled: Column;
  readonly #buckets: Column;
  readonly #tags: Column;
  readonly #subjects: Column;
  readonly #hows: Column;
  readonly #bits: number;
  readonly #hash = new KeyHash();
  #sought = '';
  #end = 0;
  /** Grades as text by number, as they are met: a page's films share a few. */
  readonly #grades: string[] = [];
  /** The title decoded last: the rules confirm it, then the answer shows it. */
  #titled = -1;
  #title = '';

  constructor(header: Header, part: Uint8Array) {
    const s = readPart(KEYS, part);
    const symbols = new Symbols(s.symbols.bytes);
    this.count = header.count;
    this.subjects = header.subjects;
    this.listed = header.listed;
    this.#titles = new Strings(s.titles, s.titleStarts, symbols);
    this.#year = new Column(s.year);
    this.#kind = new Column(s.kind);
    this.#known = new Column(s.known);
    this.#minutes = new Column(s.minutes);
    this.#director = new Column(s.director);
    this.#grade = new Column(s.grade);
    this.#day = new Column(s.day);
    this.#unsettled = new Column(s.unsettled);
    this.gradeTexts = new Strings(s.gradeTexts, s.gradeTextStarts, symbols);
    this.gradeScores = new Column(s.gradeScores);
    this.#buckets = new Column(s.buckets);
    this.#tags = new Column(s.tags);
    this.#subjects = new Column(s.subjects);
    this.#hows = new Column(s.hows);
    this.#bits = Math.log2(s.buckets.items - 1);
    this.ids = new KeyIds(s, header.count, this.#known, symbols);
    this.#otherRows = new Column(s.otherRows);
    this.#others = new Strings(s.others, s.otherStarts, symbols);
  }

  find(key: string): number {
    const { high, low } = this.#hash.of(key);
    const bucket = bucketOf(high, this.#bits);
    const tag = low >>> (32 - TAG_BITS);
    const last = this.#buckets.get(bucket + 1);
    let begin = this.#buckets.get(bucket);
    while (begin < last && this.#tags.get(begin) < tag) begin++;
    let end = begin;
    while (end < last && this.#tags.get(end) === tag) end++;
    this.#sought = key;
    this.#end = end;
    return begin;
  }

  end(key: string, begin: number): number {
    // Found in the walk that found the beginning, which was as good as always the last one asked.
    if (key !== this.#sought || begin > this.#end) this.find(key);
    return this.#end;
  }

  subject(posting: number): number {
    return this.#subjects.get(posting);
  }

  how(posting: number): number {
    return this.#hows.get(posting);
  }

  year(subject: number): number {
    return this.#year.get(subject);
  }

  kind(subject: number) {
    return KINDS[this.#kind.get(subject)]!;
  }

  known(subject: number): number {
    return this.#known.get(subject);
  }

  minutes(subject: number): number {
    return this.#minutes.get(subject);
  }

  director(subject: number): number {
    return this.#director.get(subject);
  }

  day(row: number): number {
    return sinceEpoch(this.#day.get(row));
  }

  resolved(row: number) {
    return RESOLVED[this.#unsettled.get(row)]!;
  }

  settled(row: number): boolean {
    return this.#unsettled.get(row) === 0;
  }

  byId(id: string): number[] {
    return this.ids.rowsOf(id);
  }

  title(row: number): string {
    if (row !== this.#titled) {
      this.#title = this.#titles.get(row);
      this.#titled = row;
    }
    return this.#title;
  }

  otherTitles(row: number): string[] {
    const titles: string[] = [];
    let at = lowerBound(this.#others.items, (i) => this.#otherRows.get(i) < row);
    for (; at < this.#others.items && this.#otherRows.get(at) === row; at++)
      titles.push(this.#others.get(at));
    return titles;
  }

  score(row: number): number {
    return this.gradeScores.get(this.#grade.get(row));
  }

  /** The number of the grade in the archive's list of grades. */
  gradeIndex(row: number): number {
    return this.#grade.get(row);
  }

  grade(row: number): Grade {
    const index = this.#grade.get(row);
    this.#grades[index] ??= this.gradeTexts.get(index);
    return { text: this.#grades[index], score: this.gradeScores.get(index) };
  }

  brief(row: number): Brief {
    const ids = this.ids.of(row);
    const brief: Brief = {
      id: this.ids.own(row, ids?.imdb),
      title: this.title(row),
      kind: this.kind(row),
      grade: this.grade(row),
    };
    const year = this.year(row);
    if (year) brief.year = year;
    if (ids) brief.ids = ids;
    const day = this.#day.get(row);
    if (day) brief.date = isoOf(day);
    return brief;
  }
}
