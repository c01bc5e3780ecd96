import { joinBytes } from '../../core/bytes/join-bytes.ts';
import type { Film, ListedFilm } from '../../core/film/film.ts';
import { plainId } from '../../core/film/registers.ts';
import { isStrong, KeyStrength } from '../../core/titles/key-strength.ts';
import { titleKey, titleKeys } from '../../core/titles/title-keys.ts';
import { type ByteSource, FilmIndex, IndexWriter } from './film-index.ts';
import { nameKeysOf } from './film-names.ts';

interface Held {
  film: ListedFilm;
  strong: Set<string>;
  weak: Set<string>;
}

/** A list of films, asked by title and id. Films are read when they are asked for, once. */
export class FilmList {
  readonly #index: FilmIndex;
  readonly #held = new Map<number, Held>();

  /** The last year it knows well: later films may be missing from it. */
  readonly lastYear: number;

  /**
   * @param source an index of films, or a few films themselves
   * @param lastYear the last year it knows well, where its films are too few to tell
   */
  constructor(source: FilmIndex | Iterable<ListedFilm>, lastYear?: number) {
    this.#index = source instanceof FilmIndex ? source : indexOf(source);
    this.lastYear = lastYear ?? this.#index.lastYear;
  }

  /** How many films it has. */
  get count(): number {
    return this.#index.count;
  }

  /** All votes together: what share of a list's fame a film has. */
  get votes(): number {
    return this.#index.votes;
  }

  /** What it was made from: another state may answer differently. */
  get state(): string {
    return this.#index.state;
  }

  byId(id: string): ListedFilm | undefined {
    return this.#index
      .withId(id)
      .map((row) => this.#row(row).film)
      .find((film) => film.id === id);
  }

  /** Films by the strongest key of a title that any film has, with how strong that is. */
  byTitle(title: string): { films: ListedFilm[]; how: number } {
    for (const { key, strength: how } of titleKeys(title).keys) {
      const films = this.#named(key, true).map((row) => this.#row(row).film);
      if (films.length) return { films, how };
    }
    return { films: [], how: KeyStrength.head };
  }

  /**
   * The films of the list that a catalog of these films must know of: themselves, and all that share a name with
   * one of them. Compiled with these, a catalog is the same as with the whole list.
   */
  namesakes(films: Iterable<Film>): ListedFilm[] {
    const rows = new Set<number>();
    const add = (key: string, strong: boolean) => {
      for (const row of this.#named(key, !strong)) rows.add(row);
    };
    for (const { title, otherTitles, ids } of films) {
      const own = ids?.imdb ? this.#index.withId(ids.imdb).filter((row) => this.#hasId(row, ids.imdb!)) : [];
      for (const row of own) rows.add(row);
      const { keys } = titleKeys(title);
      for (const { key, strength: how } of keys) add(key, isStrong(how));
      for (const other of otherTitles ?? []) add(titleKey(other), true);
      // The catalog files a review also under the titles that the list has for its film.
      const named = own.length ? own : this.#named(keys[0]!.key, false);
      for (const row of named) {
        const listed = this.#row(row).film;
        for (const one of [listed.title, ...(listed.otherTitles ?? [])]) add(titleKey(one), true);
      }
    }
    return [...rows].sort((a, b) => a - b).map((row) => this.#row(row).film);
  }

  #hasId(row: number, id: string): boolean {
    return plainId(this.#row(row).film.id) === plainId(id);
  }

  /** Rows that have this name, in the order of the list. */
  #named(key: string, strongOnly: boolean): number[] {
    return this.#index.named(key).flatMap(({ row, weak }) => {
      if (weak && strongOnly) return [];
      return (weak ? this.#row(row).weak : this.#row(row).strong).has(key) ? row : [];
    });
  }

  #row(row: number): Held {
    let held = this.#held.get(row);
    if (!held) {
      const film = this.#index.film(row);
      held = { film, ...nameKeysOf(film) };
      this.#held.set(row, held);
    }
    return held;
  }
}

/** Films as an index in memory. */
function indexOf(films: Iterable<ListedFilm>): FilmIndex {
  const pieces: Uint8Array[] = [];
  const writer = new IndexWriter((bytes) => pieces.push(bytes));
  for (const film of films) writer.add(film);
  writer.finish('');
  return new FilmIndex(bytesOf(pieces));
}

/** Bytes in memory as a list's. */
export function bytesOf(pieces: readonly Uint8Array[]): ByteSource {
  const held = joinBytes(pieces);
  return { size: held.length, read: (from, to) => held.subarray(from, to) };
}
