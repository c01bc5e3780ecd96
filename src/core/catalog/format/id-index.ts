import type { Ids } from '../../film/registers.ts';
import { hashOf } from '../../titles/key-hash.ts';
import { type KeyTable, MOST_ENTRIES } from './hash-table.ts';
import { fieldOf, idOf, NUMBERED, numberOf, OWN, TEXT_REGISTERS } from './id-encoding.ts';
import { lowerBound } from './lower-bound.ts';
import type { Column } from './packed-column.ts';
import { BLOCK, Fact, type Facts } from './row-columns.ts';
import type { RowNames } from './row-names.ts';

/** The ids of reviews and of their films, both ways. */
export class KeyIds {
  readonly #table: KeyTable;
  readonly #facts: Facts;
  readonly #names: RowNames;
  readonly #heads: Column;
  readonly #runs: Column;

  /**
   * @param heads the IMDb number of each block's first row
   * @param runs where each run of equally known films begins, in which IMDb numbers fall, and the end of the last
   */
  constructor(table: KeyTable, facts: Facts, names: RowNames, heads: Column, runs: Column) {
    this.#table = table;
    this.#facts = facts;
    this.#names = names;
    this.#heads = heads;
    this.#runs = runs;
  }

  /** Rows of the reviews that carry this id, as "imdb:tt0133093". */
  rowsOf(id: string): number[] {
    const rows: number[] = [];
    if (id.startsWith('imdb:')) {
      const number = numberOf(NUMBERED[0], id.slice(5));
      if (number) {
        this.#byImdb(number, rows);
        return rows;
      }
    }
    const colon = id.indexOf(':');
    const register = id.slice(0, colon) as keyof Ids;
    const found = Math.min(this.#table.find(hashOf(id)), MOST_ENTRIES);
    for (let i = 0; i < found; i++) {
      const row = this.#table.subject(i);
      if (this.#has(row) && this.of(row)?.[register] === id.slice(colon + 1)) rows.push(row);
    }
    return rows;
  }

  #byImdb(number: number, rows: number[]): void {
    if (this.#heads.items === 0) return;
    for (let run = 1; run < this.#runs.items; run++)
      this.#inRun(this.#runs.get(run - 1), this.#runs.get(run), number, rows);
  }

  /** Adds the rows of a run that have this number: numbers fall, and the first of each block is at hand. */
  #inRun(from: number, to: number, number: number, rows: number[]): void {
    const first = Math.ceil(from / BLOCK);
    const heads = Math.ceil(to / BLOCK) - first;
    const low = first + lowerBound(heads, (i) => this.#heads.get(first + i) > number);
    for (let block = low > first ? low - 1 : Math.floor(from / BLOCK); block * BLOCK < to; block++) {
      const numbers = this.#names.numbers(block);
      if (!numbers) return;
      for (let row = Math.max(from, block * BLOCK); row < Math.min(to, (block + 1) * BLOCK); row++) {
        const here = numbers[row % BLOCK]!;
        if (here < number) return;
        if (here === number && this.#has(row)) rows.push(row);
      }
    }
  }

  #has(row: number): boolean {
    const facts = this.#facts.has(row);
    return this.#names.has(row) && facts;
  }

  /** The row of the review of this id, or -1. */
  rowOf(id: string): number {
    const found = Math.min(this.#table.find(hashOf(OWN + id)), MOST_ENTRIES);
    for (let i = 0; i < found; i++) {
      const row = this.#table.subject(i);
      if (this.#has(row) && this.own(row) === id) return row;
    }
    const rows: number[] = [];
    const number = numberOf(NUMBERED[0], id);
    if (number) this.#byImdb(number, rows);
    return rows.find((row) => this.own(row) === id) ?? -1;
  }

  /** The id of the review of this row: its own, else its film's at IMDb (`imdb`, where that was read already). */
  own(row: number, imdb?: string): string {
    return this.#names.rest(row)[0] || imdb || idOf(NUMBERED[0], this.#names.imdb(row));
  }

  /** The ids of the film of this row's review. */
  of(row: number): Ids | undefined {
    const imdb = this.#names.imdb(row);
    const tmdb = this.#facts.get(Fact.tmdb, row);
    const wikidata = this.#facts.get(Fact.wikidata, row);
    const rest = this.#names.rest(row);
    if (!tmdb && !wikidata && rest.length < 2) return imdb ? { imdb: idOf(NUMBERED[0], imdb) } : undefined;
    const ids: Ids = {};
    if (imdb) ids.imdb = idOf(NUMBERED[0], imdb);
    if (tmdb) ids.tmdb = idOf(NUMBERED[1], tmdb);
    if (wikidata) ids.wikidata = idOf(NUMBERED[2], wikidata);
    if (rest.length < 2) return ids;
    let odd = false;
    for (const register of TEXT_REGISTERS) {
      const id = rest[fieldOf(register)];
      if (!id) continue;
      ids[register] = id;
      odd = true;
    }
    return odd || imdb || tmdb || wikidata ? ids : undefined;
  }
}
