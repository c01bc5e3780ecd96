import * as v from 'valibot';
import { lowerBound } from '../../core/catalog/format/lower-bound.ts';
import type { ListedFilm } from '../../core/film/film.ts';
import { lastFullYear } from '../../core/film/last-full-year.ts';
import { type Ids, isRegister } from '../../core/film/registers.ts';
import { ByteWriter } from './byte-writer.ts';
import { hashId, hashOf, nameKeysOf } from './film-names.ts';
import { Column } from './growing-columns.ts';

/**
 * A list of films as bytes that are looked up in place: IMDb's holds millions, an archive asks for thousands.
 * First every film as a line of JSON, then where each line begins, the films' numbers by the hashes of their names
 * and of their ids, and at the end what these parts are.
 */
const MAGIC = 'reelgrade films 3';
const TAIL = 32;

/** Where the bytes of a list come from: a file, or memory. */
export interface ByteSource {
  size: number;
  read(from: number, to: number): Uint8Array;
}

/** A sum over bytes that shows damage: files that are kept need one, memory does not. */
export interface Checksum {
  update(bytes: Uint8Array): void;
  digest(): string;
}
export const noChecksum = (): Checksum => ({ update: () => {}, digest: () => '' });

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type Names = string[] | 0;
type Row = [
  id: string,
  title: string,
  kind: ListedFilm['kind'],
  year: number,
  minutes: number,
  votes: number,
  otherTitles: Names,
  directors: Names,
  cast: Names,
  ids: Ids | 0,
];

const isNames = (value: unknown) =>
  value === 0 || (Array.isArray(value) && value.every((name) => typeof name === 'string'));

/** Marks a row that has the name only in a weak reading ("Se7en" of "Se7en: The Beginning"). */
const WEAK = 0x80000000;

/** Writes a list of films piece by piece. */
export class IndexWriter {
  readonly #out: ByteWriter;
  readonly #newChecksum: () => Checksum;
  readonly #offsets: number[] = [];
  readonly #keys = new Column();
  readonly #keyRows = new Column();
  readonly #ids = new Column();
  readonly #years = new Map<number, number>();
  #votes = 0;

  constructor(write: (bytes: Uint8Array) => void, newChecksum = noChecksum) {
    this.#out = new ByteWriter(write);
    this.#newChecksum = newChecksum;
  }

  add(film: ListedFilm): void {
    const { id, title, kind, year, minutes, votes, otherTitles, directors, cast, ids } = film;
    const row = this.#offsets.length;
    const line: Row = [
      ...([id, title, kind, year ?? 0, minutes ?? 0, votes] as const),
      ...([otherTitles ?? 0, directors ?? 0, cast ?? 0, furtherIds(id, ids)] as const),
    ];
    this.#offsets.push(this.#out.size);
    this.#out.text(`${JSON.stringify(line)}\n`);
    const { strong, weak } = nameKeysOf(film);
    for (const key of strong) this.#name(key, row);
    for (const key of weak) this.#name(key, row + WEAK);
    this.#ids.push(hashId(id));
    if (year) this.#years.set(year, (this.#years.get(year) ?? 0) + 1);
    this.#votes += votes;
  }

  #name(key: string, row: number): void {
    this.#keys.push(hashOf(key));
    this.#keyRows.push(row);
  }

  /** @param state what the list was made from, for those who keep it */
  finish(state: string): void {
    const size = this.#out.size;
    this.#offsets.push(size);
    const padding = new Uint8Array((8 - (size % 8)) % 8);
    const [keys, keyRows] = sorted(this.#keys.values, this.#keyRows.values);
    const count = this.#ids.length;
    const [ids, idRows] = sorted(
      this.#ids.values,
      Uint32Array.from({ length: count }, (_, row) => row),
    );
    const parts = [Float64Array.from(this.#offsets), keys, keyRows, ids, idRows].map(
      ({ buffer }) => new Uint8Array(buffer as ArrayBuffer),
    );
    const hash = this.#newChecksum();
    for (const part of parts) hash.update(part);
    const foot: v.InferOutput<typeof Foot> = {
      state,
      count,
      names: keys.length,
      lastYear: lastFullYear(this.#years),
      votes: this.#votes,
      from: size + padding.length,
      hash: hash.digest(),
    };
    const text = encoder.encode(JSON.stringify(foot));
    const tail = encoder.encode(`${MAGIC} ${text.length}`.padEnd(TAIL));
    for (const part of [padding, ...parts, text, tail]) this.#out.bytes(part);
    this.#out.flush();
  }
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Foot = v.object({
  state: v.string(),
  count: whole,
  names: whole,
  lastYear: whole,
  votes: whole,
  from: whole,
  hash: v.string(),
});

/** Hashes in order, and the rows they belong to, each hash's rows in their own order. */
function sorted(hashes: Uint32Array, rows: Uint32Array): [Uint32Array, Uint32Array] {
  const pairs = new BigUint64Array(hashes.length);
  const halves = new Uint32Array(pairs.buffer);
  // The halves of a 64-bit number in this machine's order; strong and weak rows of a hash in one order.
  const high = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
  const turned = (row: number) => ((row << 1) | (row >>> 31)) >>> 0;
  for (let n = 0; n < hashes.length; n++) {
    halves[2 * n + high] = hashes[n]!;
    halves[2 * n + 1 - high] = turned(rows[n]!);
  }
  pairs.sort();
  const back = (turned: number) => ((turned >>> 1) | (turned << 31)) >>> 0;
  return [hashes.map((_, n) => halves[2 * n + high]!), rows.map((_, n) => back(halves[2 * n + 1 - high]!))];
}

/** A list of films opened in place. */
export class FilmIndex {
  readonly #bytes: ByteSource;
  readonly #offsets: Float64Array;
  readonly #keys: Uint32Array;
  readonly #keyRows: Uint32Array;
  readonly #ids: Uint32Array;
  readonly #idRows: Uint32Array;
  readonly state: string;
  readonly count: number;
  readonly lastYear: number;
  readonly votes: number;

  /** @throws Error for bytes that are no whole list of this version */
  constructor(bytes: ByteSource, newChecksum = noChecksum) {
    this.#bytes = bytes;
    const tail = decoder.decode(bytes.read(bytes.size - TAIL, bytes.size));
    const length = Number(tail.startsWith(`${MAGIC} `) ? tail.slice(MAGIC.length) : Number.NaN);
    const foot = bytes.size - TAIL - length;
    if (!(foot >= 0)) throw new Error('it is no list of films of this version');
    const said = v.parse(Foot, JSON.parse(decoder.decode(bytes.read(foot, bytes.size - TAIL))));
    const { count, names, from } = said;
    if (from + 8 * (count + 1) + 8 * names + 8 * count !== foot)
      throw new Error('its parts are not as long as it says');
    const hash = newChecksum();
    let at = from;
    const part = (length: number) => {
      const read = bytes.read(at, at + length);
      at += length;
      hash.update(read);
      return read.buffer.slice(read.byteOffset, read.byteOffset + length) as ArrayBuffer;
    };
    this.#offsets = new Float64Array(part(8 * (count + 1)));
    this.#keys = new Uint32Array(part(4 * names));
    this.#keyRows = new Uint32Array(part(4 * names));
    this.#ids = new Uint32Array(part(4 * count));
    this.#idRows = new Uint32Array(part(4 * count));
    if (hash.digest() !== said.hash) throw new Error('it is damaged');
    this.state = said.state;
    this.count = count;
    this.lastYear = said.lastYear;
    this.votes = said.votes;
  }

  /** The film of a row. */
  film(row: number): ListedFilm {
    return filmOf(decoder.decode(this.#bytes.read(this.#offsets[row]!, this.#offsets[row + 1]!)));
  }

  /** All films in their order, read in pieces. */
  *films(): Generator<ListedFilm> {
    const STEP = 4096;
    for (let row = 0; row < this.count; row += STEP) {
      const end = Math.min(this.count, row + STEP);
      const text = decoder.decode(this.#bytes.read(this.#offsets[row]!, this.#offsets[end]!));
      for (const line of text.split('\n')) if (line) yield filmOf(line);
    }
  }

  /** Rows that may have this name, in their order; `weak` those that have it in a weak reading only. */
  named(key: string): { row: number; weak: boolean }[] {
    return rowsOf(hashOf(key), this.#keys, this.#keyRows).map((row) => ({
      row: row % WEAK,
      weak: row >= WEAK,
    }));
  }

  /** Rows that may have this id. */
  withId(id: string): number[] {
    return rowsOf(hashId(id), this.#ids, this.#idRows);
  }
}

function rowsOf(hash: number, hashes: Uint32Array, rows: Uint32Array): number[] {
  const found: number[] = [];
  let at = lowerBound(hashes.length, (i) => hashes[i]! < hash);
  for (; hashes[at] === hash; at++) found.push(rows[at]!);
  return found;
}

/** The ids that the film's own id in the list does not tell already; 0 when there are none. */
function furtherIds(id: string, ids: Ids | undefined): Ids | 0 {
  const further = Object.entries(ids ?? {}).filter(([register, one]) => register !== 'imdb' || one !== id);
  return further.length ? Object.fromEntries(further) : 0;
}

const isIds = (value: unknown): value is Ids | 0 =>
  value === 0 ||
  (typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, id]) => isRegister(name) && typeof id === 'string'));

function filmOf(line: string): ListedFilm {
  const row = JSON.parse(line) as Row;
  const [id, title, kind, year, minutes, votes, others, directors, cast, ids] = row;
  if (typeof id !== 'string' || typeof title !== 'string' || !row.slice(6, 9).every(isNames) || !isIds(ids))
    throw new Error('the kept list of films is damaged');
  const film: ListedFilm = { id, title, kind, votes };
  const all: Ids = { ...(/^tt\d/.test(id) && { imdb: id }), ...(ids || undefined) };
  if (Object.keys(all).length) film.ids = all;
  if (year) film.year = year;
  if (minutes) film.minutes = minutes;
  if (others) film.otherTitles = others;
  if (directors) film.directors = directors;
  if (cast) film.cast = cast;
  return film;
}
