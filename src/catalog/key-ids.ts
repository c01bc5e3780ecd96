import type { Ids } from '../film/film.ts';
import { Column } from './column.ts';
import type { KeysSection, Sections } from './format.ts';
import { type INDEXED, idOf, NUMBERED, type NumberedRegister, numberOf } from './ids.ts';
import { lowerBound } from './lower-bound.ts';
import { STEPS, Steps } from './steps.ts';
import { Strings } from './strings.ts';
import type { Symbols } from './symbols.ts';

/** The ids of reviews and of their films, both ways. */
export class KeyIds {
  readonly #count: number;
  readonly #known: Column;
  readonly #ids: Strings;
  readonly #idOrder: Column;
  readonly #oddIds: Strings;
  readonly #oddIdRows: Column;
  readonly #oddIdOrder: Column;
  readonly #numbers: Record<NumberedRegister, Column | Steps>;
  readonly #orders: Record<(typeof INDEXED)[number], Column>;
  #found?: number[];

  constructor(s: Sections<KeysSection>, count: number, known: Column, symbols: Symbols) {
    this.#count = count;
    this.#known = known;
    this.#numbers = {
      imdb: new Steps(s.imdb, s.imdbStarts),
      tmdb: new Column(s.tmdb),
      wikidata: new Column(s.wikidata),
    };
    this.#orders = { tmdb: new Column(s.tmdbOrder), wikidata: new Column(s.wikidataOrder) };
    this.#ids = new Strings(s.ids, s.idStarts, symbols);
    this.#idOrder = new Column(s.idOrder);
    this.#oddIds = new Strings(s.oddIds, s.oddIdStarts, symbols);
    this.#oddIdRows = new Column(s.oddIdRows);
    this.#oddIdOrder = new Column(s.oddIdOrder);
  }

  /** Rows of the reviews that carry this id, as "imdb:tt0133093". */
  rowsOf(id: string): number[] {
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
    const runs = this.#runs();
    const rows: number[] = [];
    for (let run = 0; run + 1 < runs.length; run++) {
      const to = runs[run + 1]!;
      let at = this.#imdbFrom(runs[run]!, to, number);
      for (; at < to && imdb.get(at) === number; at++) rows.push(at);
    }
    return rows;
  }

  /** The first row of a run whose number is not above this one: among those read at once, then from the nearest. */
  #imdbFrom(from: number, to: number, number: number): number {
    const { imdb } = this.#numbers;
    const first = Math.ceil(from / STEPS);
    const heads = Math.max(0, Math.ceil(to / STEPS) - first);
    const above = lowerBound(heads, (i) => imdb.get((first + i) * STEPS) > number);
    const low = above === 0 ? from : (first + above - 1) * STEPS;
    const high = above === heads ? to : (first + above) * STEPS;
    return low + lowerBound(high - low, (i) => imdb.get(low + i) > number);
  }

  /** Where each run of equally known films begins, and the end of the last. */
  #runs(): number[] {
    if (this.#found === undefined) {
      const runs = [0];
      for (let from = 0; from < this.#count; runs.push(from)) {
        const known = this.#known.get(from);
        const start = from;
        from += lowerBound(this.#count - from, (i) => this.#known.get(start + i) >= known);
      }
      this.#found = runs;
    }
    return this.#found;
  }

  /** Whether the ids that are found by their order stand in it: for the verifying reader. */
  inOrder(): boolean {
    const own = (i: number) => this.#ids.get(this.#idOrder.get(i));
    for (let i = 1; i < this.#idOrder.items; i++) if (own(i - 1) >= own(i)) return false;
    for (let i = 1; i < this.#oddIds.items; i++) {
      const [before, here] = [this.#oddIds.get(i - 1), this.#oddIds.get(i)];
      const rising = this.#oddIdRows.get(i - 1) < this.#oddIdRows.get(i);
      if (before > here || (before === here && !rising)) return false;
    }
    return true;
  }

  *odd(): Generator<string> {
    for (let i = 0; i < this.#oddIds.items; i++) yield this.#oddIds.get(i);
  }

  /** The row of the review of this id, or -1. */
  rowOf(id: string): number {
    const at = lowerBound(this.#idOrder.items, (i) => this.#ids.get(this.#idOrder.get(i)) < id);
    if (at < this.#idOrder.items && this.#ids.get(this.#idOrder.get(at)) === id) return this.#idOrder.get(at);
    return this.rowsOf(`imdb:${id}`).find((row) => this.own(row) === id) ?? -1;
  }

  /** The id of the review of this row; `imdb`: its film's, where that was read already. */
  own(row: number, imdb?: string): string {
    const own = this.#ids.items > 0 ? this.#ids.get(row) : '';
    return own || imdb || idOf(NUMBERED[0], this.#numbers.imdb.get(row));
  }

  /** The ids of the film of this row's review. */
  of(row: number): Ids | undefined {
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
}
