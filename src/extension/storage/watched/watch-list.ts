/** What the viewer said of films, stored in this browser. */

import * as v from 'valibot';
import type { Film } from '../../../core/film/film.ts';
import { idKeys, idsContradict } from '../../../core/film/same-film.ts';
import { hashText } from '../../../core/titles/key-hash.ts';
import { titleKey } from '../../../core/titles/title-keys.ts';
import { MAX_WATCHED_FILMS, type WatchState } from '../../../protocol/watch-state.ts';
import { type WatchedFilm, watchedFilmSchema } from '../../../protocol/watched-film.ts';
import browser from '../../platform/browser.ts';
import { serialQueue } from '../../platform/serial-queue.ts';
import { WATCH_PREFIX } from '../../platform/storage-keys.ts';
import { unknownFields } from '../unknown-fields.ts';

/** Films are stored in this many shares, so that one press writes a few kilobytes and not the whole list. */
const SHARE_COUNT = 64;

/**
 * What is stored in a share: under year and folded title the films that have them, mostly one; under an id the year and
 * title that its film is found at. No times are kept, and the order of keys says nothing.
 */
const shareSchema = v.record(v.string(), v.union([v.string(), v.array(v.unknown())]));
type Share = Map<string, string | unknown[]>;

/** What the viewer said of films. A film is known by its ids, else by title and year. */
export interface WatchList {
  /** What the viewer said of each film, which is given with all its names: as the page and as its review call it. */
  states(films: readonly (readonly Film[])[]): Promise<(WatchState | undefined)[]>;
  /** What the viewer says of a film from now on; undefined takes it back. */
  set(film: Film, state: WatchState | undefined): Promise<void>;
  /** Adds films; answers how many are new or said otherwise before. */
  add(films: readonly WatchedFilm[]): Promise<number>;
  /** All of it; the same array until the list changes. */
  list(): Promise<WatchedFilm[]>;
  /** Puts another list in the place of this one. */
  replace(films: readonly WatchedFilm[]): Promise<void>;
}

/** The viewer's list; the worker holds the only one, since its writes take turns. */
export function createWatchList(): WatchList {
  const allNames = Array.from({ length: SHARE_COUNT }, (_, number) => WATCH_PREFIX + number);
  const nameOf = (key: string) => allNames[(hashText(key).low >>> 0) % SHARE_COUNT]!;
  /** The shares that this worker has read. */
  const shares = new Map<string, Share>();
  const touched = new Set<string>();
  /** The whole list, the same array until it changes. */
  let listed: WatchedFilm[] | undefined;
  const inTurn = serialQueue();

  async function load(names: readonly string[]): Promise<void> {
    const missing = [...new Set(names)].filter((name) => !shares.has(name));
    if (!missing.length) return;
    const stored = await browser.storage.local.get(missing);
    for (const name of missing) if (!shares.has(name)) shares.set(name, readShare(stored[name]));
  }

  async function save(): Promise<void> {
    const written = [...touched].map((name) => [name, writtenShare(shares.get(name)!)]);
    touched.clear();
    listed = undefined;
    await browser.storage.local.set(Object.fromEntries(written));
  }

  const at = (key: string) => shares.get(nameOf(key))?.get(key);
  const filmsAt = (key: string): unknown[] => {
    const there = at(key);
    return Array.isArray(there) ? there : [];
  };

  function put(key: string, value: string | unknown[] | undefined): void {
    const name = nameOf(key);
    touched.add(name);
    if (value === undefined || value.length === 0) shares.get(name)!.delete(key);
    else shares.get(name)!.set(key, value);
  }

  /** The year and title that each of the film's ids is found at. */
  const pointed = (film: Film) => idKeys(film.ids).flatMap((key) => at(key) ?? []) as string[];

  /** The list's film that this is, with the key it is stored under. The shares of its keys are loaded. */
  function find(film: Film): { key: string; stored: unknown; read: WatchedFilm } | undefined {
    for (const key of [...pointed(film), ...yearKeys(film)])
      for (const stored of filmsAt(key)) {
        const read = v.safeParse(watchedFilmSchema, stored);
        if (read.success && areSame(read.output, film)) return { key, stored, read: read.output };
      }
    return undefined;
  }

  function remove(film: Film): WatchedFilm | undefined {
    const found = find(film);
    if (!found) return undefined;
    put(
      found.key,
      filmsAt(found.key).filter((one) => one !== found.stored),
    );
    for (const key of idKeys(found.read.ids)) put(key, undefined);
    return found.read;
  }

  function insert(film: Film, state: WatchState, before: WatchedFilm | undefined, stored?: unknown): void {
    const whole: WatchedFilm = {
      ...unknownFields(stored, watchedFilmSchema.entries),
      title: film.title,
      ...(film.year !== undefined && { year: film.year }),
      kind: film.kind,
      ...((film.ids || before?.ids) && { ids: { ...before?.ids, ...film.ids } }),
      state,
    };
    const key = keyOf(whole);
    put(key, [...filmsAt(key), whole]);
    for (const id of idKeys(whole.ids)) put(id, key);
  }

  async function loadFor(films: readonly Film[]): Promise<void> {
    await load(films.flatMap((film) => [...idKeys(film.ids), ...yearKeys(film)]).map(nameOf));
    await load(films.flatMap(pointed).map(nameOf));
  }

  const everything = (): WatchedFilm[] =>
    [...shares.values()].flatMap((share) =>
      [...share.values()].flatMap((films) =>
        (Array.isArray(films) ? films : []).flatMap((film) => {
          const read = v.safeParse(watchedFilmSchema, film);
          return read.success ? [read.output] : [];
        }),
      ),
    );

  return {
    async states(films) {
      await loadFor(films.flat());
      return films.map((names) => {
        for (const film of names) {
          const found = find(film);
          if (found) return found.read.state;
        }
        return undefined;
      });
    },

    set: (film, state) =>
      inTurn(async () => {
        await loadFor([film]);
        const found = find(film);
        // The list may know ids that the page does not give.
        await load(idKeys(found?.read.ids).map(nameOf));
        remove(film);
        if (state) insert(film, state, found?.read, found?.stored);
        await save();
      }),

    add: (films) =>
      inTurn(async () => {
        await load(allNames);
        let room = MAX_WATCHED_FILMS - everything().length;
        let changed = 0;
        for (const film of films) {
          const before = find(film)?.read;
          if (before?.state === film.state || (!before && room <= 0)) continue;
          if (!before) room--;
          changed++;
          insert(film, film.state, remove(film));
        }
        await save();
        return changed;
      }),

    async list() {
      await load(allNames);
      listed ??= everything();
      return listed;
    },

    replace: (films) =>
      inTurn(async () => {
        for (const name of allNames) {
          shares.set(name, new Map());
          touched.add(name);
        }
        for (const film of films.slice(0, MAX_WATCHED_FILMS)) insert(film, film.state, remove(film));
        await save();
      }),
  };
}

/** A share as it is stored; one that is broken counts as empty. */
function readShare(stored: unknown): Share {
  const read = v.safeParse(shareSchema, stored);
  return new Map(read.success ? Object.entries(read.output) : []);
}

/** In the order of the keys, so that nothing tells which film came first. */
const writtenShare = (share: Share) => Object.fromEntries([...share].sort(([a], [b]) => (a < b ? -1 : 1)));

const keyAt = (title: string, year: number | undefined) => `${year ?? ''} ${titleKey(title)}`;
const keyOf = ({ title, year }: Pick<Film, 'title' | 'year'>) => keyAt(title, year);

/** Where a film may be stored: lists differ by a year over when a film came out. A film without a year only without one. */
function yearKeys({ title, year, otherTitles = [] }: Film): string[] {
  const years = year === undefined ? [undefined] : [year, year - 1, year + 1];
  return [title, ...otherTitles].flatMap((one) => years.map((each) => keyAt(one, each)));
}

/** Whether two films that were found by title and year, or by an id, may be one. */
function areSame(a: Pick<Film, 'ids' | 'kind'>, b: Film): boolean {
  if (idsContradict(a.ids, b.ids)) return false;
  return a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';
}
