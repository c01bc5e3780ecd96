import type { Ids } from '../film/film.ts';
import type { Grade } from '../review/review.ts';
import type { Brief } from './catalog.ts';
import { Column } from './column.ts';
import { isoOf, sinceEpoch } from './days.ts';
import { type Header, KEYS, readPart } from './format.ts';
import { bucketOf, KeyHash, TAG_BITS } from './hash.ts';
import { type INDEXED, idOf, NUMBERED, type NumberedRegister, numberOf } from './ids.ts';
import { KINDS, RESOLVED } from './kinds.ts';
import { Steps } from './steps.ts';
import type { Store } from './store.ts';
import { Strings } from './strings.ts';
import { Symbols } from './symbols.ts';

/** First index of 0..items−1 whose value does not stand before the one sought. */
export function lowerBound(items: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = items;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The keys part in place: all that matching asks, and a review as a list shows it. */
export class Keys implements Store {
  readonly count: number;
  readonly subjects: number;
  readonly listed: boolean;
  readonly gradeTexts: Strings;
  readonly gradeScores: Column;
  readonly #titles: Strings;
  readonly #ids: Strings;
  readonly #idOrder: Column;
  readonly #others: Strings;
  readonly #otherRows: Column;
  readonly #oddIds: Strings;
  readonly #oddIdRows: Column;
  readonly #oddIdOrder: Column;
  readonly #numbers: Record<NumberedRegister, Column | Steps>;
  readonly #orders: Record<(typeof INDEXED)[number], Column>;
  #runs?: number[];
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
    this.#numbers = {
      imdb: new Steps(s.imdb, s.imdbStarts),
      tmdb: new Column(s.tmdb),
      wikidata: new Column(s.wikidata),
    };
    this.#orders = { tmdb: new Column(s.tmdbOrder), wikidata: new Column(s.wikidataOrder) };
    this.#ids = new Strings(s.ids, s.idStarts, symbols);
    this.#idOrder = new Column(s.idOrder);
    this.#otherRows = new Column(s.otherRows);
    this.#others = new Strings(s.others, s.otherStarts, symbols);
    this.#oddIds = new Strings(s.oddIds, s.oddIdStarts, symbols);
    this.#oddIdRows = new Column(s.oddIdRows);
    this.#oddIdOrder = new Column(s.oddIdOrder);
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
    const colon = id.indexOf(':');
    const numbered = NUMBERED.find(({ register }) => register === id.slice(0, colon));
    const number = numbered ? numberOf(numbered, id.slice(colon + 1)) : 0;
    if (numbered && number)
      return numbered.register === 'imdb' ? this.#byImdb(number) : this.#byNumber(numbered.register, number);
    const rows: number[] = [];
    let at = lowerBound(this.#oddIds.items, (i) => this.#oddIds.get(i) < id);
    for (; at < this.#oddIds.items && this.#oddIds.get(at) === id; at++) rows.push(this.#oddIdRows.get(at));
    return rows;
  }

  #byNumber(register: (typeof INDEXED)[number], number: number): number[] {
    const numbers = this.#numbers[register];
    const order = this.#orders[register];
    const rows: number[] = [];
    let at = lowerBound(order.items, (i) => numbers.get(order.get(i)) < number);
    for (; at < order.items && numbers.get(order.get(at)) === number; at++) rows.push(order.get(at));
    return rows;
  }

  /** Rows stand in runs of equally known films, at most 32, and in each by falling IMDb number. */
  #byImdb(number: number): number[] {
    const { imdb } = this.#numbers;
    if (imdb.items === 0) return [];
    const runs = this.runs();
    const rows: number[] = [];
    for (let run = 0; run + 1 < runs.length; run++) {
      const from = runs[run]!;
      const items = runs[run + 1]! - from;
      let at = from + lowerBound(items, (i) => imdb.get(from + i) > number);
      for (; at < from + items && imdb.get(at) === number; at++) rows.push(at);
    }
    return rows;
  }

  /** Where each run of equally known films begins, and the end of the last. */
  runs(): number[] {
    if (!this.#runs) {
      this.#runs = [0];
      while (this.#runs.at(-1)! < this.count) {
        const from = this.#runs.at(-1)!;
        const known = this.known(from);
        this.#runs.push(from + lowerBound(this.count - from, (i) => this.known(from + i) >= known));
      }
    }
    return this.#runs;
  }

  /** Whether the ids that are found by their order stand in it: for the verifying reader. */
  idsInOrder(): boolean {
    const own = (i: number) => this.#ids.get(this.#idOrder.get(i));
    for (let i = 1; i < this.#idOrder.items; i++) if (own(i - 1) >= own(i)) return false;
    for (let i = 1; i < this.#oddIds.items; i++) {
      const [before, here] = [this.#oddIds.get(i - 1), this.#oddIds.get(i)];
      const rising = this.#oddIdRows.get(i - 1) < this.#oddIdRows.get(i);
      if (before > here || (before === here && !rising)) return false;
    }
    return true;
  }

  *oddIds(): Generator<string> {
    for (let i = 0; i < this.#oddIds.items; i++) yield this.#oddIds.get(i);
  }

  /** The row of the review of this id, or -1. */
  rowOf(id: string): number {
    const at = lowerBound(this.#idOrder.items, (i) => this.#ids.get(this.#idOrder.get(i)) < id);
    if (at < this.#idOrder.items && this.#ids.get(this.#idOrder.get(at)) === id) return this.#idOrder.get(at);
    return this.byId(`imdb:${id}`).find((row) => this.id(row) === id) ?? -1;
  }

  id(row: number): string {
    return this.#ownId(row) || idOf(NUMBERED[0], this.#numbers.imdb.get(row));
  }

  /** The id of a review that is not just its film's of IMDb; else empty. */
  #ownId(row: number): string {
    return this.#ids.items > 0 ? this.#ids.get(row) : '';
  }

  ids(row: number): Ids | undefined {
    let ids: Ids | undefined;
    for (const one of NUMBERED) {
      const numbers = this.#numbers[one.register];
      const number = numbers.items > 0 ? numbers.get(row) : 0;
      if (number) {
        ids ??= {};
        ids[one.register] = idOf(one, number);
      }
    }
    if (this.#oddIds.items === 0) return ids;
    const rowAt = (i: number) => this.#oddIdRows.get(this.#oddIdOrder.get(i));
    for (
      let i = lowerBound(this.#oddIds.items, (at) => rowAt(at) < row);
      i < this.#oddIds.items && rowAt(i) === row;
      i++
    ) {
      const text = this.#oddIds.get(this.#oddIdOrder.get(i));
      const colon = text.indexOf(':');
      ids ??= {};
      ids[text.slice(0, colon) as keyof Ids] = text.slice(colon + 1);
    }
    return ids;
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
    const ids = this.ids(row);
    const brief: Brief = {
      id: this.#ownId(row) || ids?.imdb || this.id(row),
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
