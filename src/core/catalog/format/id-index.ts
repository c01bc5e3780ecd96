import type { Ids } from '../../film/registers.ts';
import { hashText } from '../../titles/key-hash.ts';
import { type HashTable, MAX_ENTRIES_READ } from './hash-table.ts';
import { idOf, NUMBERED_REGISTERS, numberOf, OWN_ID_PREFIX } from './id-encoding.ts';
import type { IdTexts } from './id-texts.ts';
import { lowerBound } from './lower-bound.ts';
import type { PackedColumn } from './packed-column.ts';
import { ROW_COLUMN, ROWS_PER_BLOCK, type RowColumns } from './row-columns.ts';
import type { RowNames } from './row-names.ts';

/** The ids of reviews and of their films, both ways. */
export class IdIndex {
  readonly #table: HashTable;
  readonly #facts: RowColumns;
  readonly #names: RowNames;
  readonly #heads: PackedColumn;
  readonly #runs: PackedColumn;
  readonly #texts: IdTexts;

  /**
   * @param heads the IMDb number of each block's first row
   * @param runs where each run of equally known films begins, in which IMDb numbers fall, and the end of the last
   */
  constructor(
    table: HashTable,
    facts: RowColumns,
    names: RowNames,
    heads: PackedColumn,
    runs: PackedColumn,
    texts: IdTexts,
  ) {
    this.#table = table;
    this.#facts = facts;
    this.#names = names;
    this.#heads = heads;
    this.#runs = runs;
    this.#texts = texts;
  }

  /** Rows of the reviews that carry this id, as "imdb:tt0133093". */
  rowsOf(id: string): number[] {
    const rows: number[] = [];
    if (id.startsWith('imdb:')) {
      const number = numberOf(NUMBERED_REGISTERS[0], id.slice(5));
      if (number) {
        this.#byImdb(number, rows);
        return rows;
      }
    }
    const colon = id.indexOf(':');
    const register = id.slice(0, colon) as keyof Ids;
    const found = Math.min(this.#table.find(hashText(id)), MAX_ENTRIES_READ);
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
    const first = Math.ceil(from / ROWS_PER_BLOCK);
    const heads = Math.ceil(to / ROWS_PER_BLOCK) - first;
    const low = first + lowerBound(heads, (i) => this.#heads.get(first + i) > number);
    for (
      let block = low > first ? low - 1 : Math.floor(from / ROWS_PER_BLOCK);
      block * ROWS_PER_BLOCK < to;
      block++
    ) {
      const numbers = this.#names.numbers(block);
      if (!numbers) return;
      for (
        let row = Math.max(from, block * ROWS_PER_BLOCK);
        row < Math.min(to, (block + 1) * ROWS_PER_BLOCK);
        row++
      ) {
        const here = numbers[row % ROWS_PER_BLOCK]!;
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
    const found = Math.min(this.#table.find(hashText(OWN_ID_PREFIX + id)), MAX_ENTRIES_READ);
    for (let i = 0; i < found; i++) {
      const row = this.#table.subject(i);
      if (this.#has(row) && this.own(row) === id) return row;
    }
    const rows: number[] = [];
    const number = numberOf(NUMBERED_REGISTERS[0], id);
    if (number) this.#byImdb(number, rows);
    return rows.find((row) => this.own(row) === id) ?? -1;
  }

  /** The id of the review of this row: its own, else its film's at IMDb (`imdb`, where that was read already). */
  own(row: number, imdb?: string): string {
    return this.#names.rest(row)[0] || imdb || idOf(NUMBERED_REGISTERS[0], this.#names.imdb(row));
  }

  /** The ids of the film of this row's review. */
  of(row: number): Ids | undefined {
    const imdb = this.#names.imdb(row);
    const tmdb = this.#facts.get(ROW_COLUMN.tmdb, row);
    const wikidata = this.#facts.get(ROW_COLUMN.wikidata, row);
    const rest = this.#names.rest(row);
    if (!tmdb && !wikidata && rest.length < 2)
      return imdb ? { imdb: idOf(NUMBERED_REGISTERS[0], imdb) } : undefined;
    const ids: Ids = {};
    if (imdb) ids.imdb = idOf(NUMBERED_REGISTERS[0], imdb);
    if (tmdb) ids.tmdb = idOf(NUMBERED_REGISTERS[1], tmdb);
    if (wikidata) ids.wikidata = idOf(NUMBERED_REGISTERS[2], wikidata);
    if (rest.length < 2) return ids;
    const isAny = this.#texts.read(rest, ids);
    return isAny || imdb || tmdb || wikidata ? ids : undefined;
  }
}
