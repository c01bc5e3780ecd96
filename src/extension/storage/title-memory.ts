import * as v from 'valibot';
import type { Film } from '../../core/film/film.ts';
import { filmSchema } from '../../core/film/film-schema.ts';
import { numbersKindsApart, registerOfHost } from '../../core/film/registers.ts';
import { hashText } from '../../core/titles/key-hash.ts';
import { titleKey } from '../../core/titles/title-keys.ts';
import browser from '../platform/browser.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { TITLES_PREFIX } from '../platform/storage-keys.ts';

/**
 * The memory of titles: what pages said of films, kept in the browser under the ids of the pages' own sites, so that a
 * tile without a year is known the next time. Titles are stored in this many shares, so that a page reads and writes a few and
 * never all of them.
 */
const SHARE_COUNT = 256;
export const MAX_TITLES_PER_SHARE = 195;
/** Most titles that are remembered. */
export const MAX_REMEMBERED_TITLES = SHARE_COUNT * MAX_TITLES_PER_SHARE;

const { title, year, kind, directors, minutes } = filmSchema.entries;

/**
 * What a page said of a title. `recent` is all that is kept of when it was met: those that were not met since the
 * marks were last cleared are dropped first.
 */
const rememberedSchema = v.object({ title, year, kind, directors, minutes, recent: v.boolean() });
const shareSchema = v.record(v.string(), rememberedSchema);

type Remembered = v.InferOutput<typeof rememberedSchema>;
type Share = Map<string, Remembered>;

/**
 * What pages said of titles, by the ids of the page's own site: a tile without a year is then known by its id. It is
 * no history: it holds no times, no counts, and its order says nothing.
 */
export interface TitleMemory {
  /**
   * Takes what a title's own page says. One that contradicts what is remembered makes it forgotten. Whether that changed
   * what is remembered of the title.
   */
  learn(host: string, film: Film): Promise<boolean>;
  /** Films of a page of this host, with what its own site has said of them in the places that the page left empty. */
  fillIn<F extends Film | undefined>(host: string, films: readonly F[]): Promise<F[]>;
  count(): Promise<number>;
  forgetAll(): Promise<void>;
}

/**
 * The memory of titles; the worker holds the only one, since its writes take turns.
 * @param shareCount fewer than usual only in tests
 */
export function createTitleMemory(shareCount = SHARE_COUNT): TitleMemory {
  const allNames = Array.from({ length: shareCount }, (_, number) => TITLES_PREFIX + number);
  const shareOf = (key: string) => allNames[(hashText(key).low >>> 0) % shareCount]!;
  /** The shares that this worker has read. */
  const shares = new Map<string, Share>();
  const inTurn = serialQueue();

  async function load(names: readonly string[]): Promise<void> {
    const missing = [...new Set(names)].filter((name) => !shares.has(name));
    if (!missing.length) return;
    const stored = await browser.storage.local.get(missing);
    for (const name of missing) if (!shares.has(name)) shares.set(name, readShare(stored[name]));
  }

  const save = (names: Iterable<string>): Promise<void> =>
    browser.storage.local.set(
      Object.fromEntries([...names].map((name) => [name, writtenShare(shares.get(name) ?? new Map())])),
    );

  return {
    learn(host, film) {
      const key = keyOf(host, film);
      if (!key || !tellsMore(film)) return Promise.resolve(false);
      const name = shareOf(key);
      return inTurn(async () => {
        await load([name]);
        const share = shares.get(name)!;
        const known = share.get(key);
        const isContradicted = known !== undefined && contradicts(known, film);
        const learned = { ...known, ...factsOf(film), recent: true };
        const isNews = isContradicted || !known || !saysTheSame(known, learned);
        if (isContradicted) share.delete(key);
        else share.set(key, learned);
        dropOne(share, key);
        await save([name]);
        return isNews;
      });
    },

    async fillIn(host, films) {
      const keys = films.map((film) => film && keyOf(host, film));
      const names = keys.flatMap((key) => (key ? [shareOf(key)] : []));
      if (!names.length) return [...films];
      await load(names);
      const touched = new Set<string>();
      const filled = films.map((film, at) => {
        const key = keys[at];
        const known = key && shares.get(shareOf(key))?.get(key);
        if (!film || !known || contradicts(known, film)) return film;
        if (!known.recent) touched.add(shareOf(key));
        known.recent = true;
        return completed(film, known);
      });
      if (touched.size) void inTurn(() => save(touched)).catch(() => {});
      return filled;
    },

    async count() {
      await load(allNames);
      return allNames.reduce((sum, name) => sum + shares.get(name)!.size, 0);
    },

    forgetAll: () =>
      inTurn(async () => {
        shares.clear();
        await browser.storage.local.remove(allNames);
      }),
  };
}

/** A share as it is stored; one that is broken counts as empty. */
function readShare(stored: unknown): Share {
  const read = v.safeParse(shareSchema, stored);
  return new Map(read.success ? Object.entries(read.output) : []);
}

/** In the order of the keys, so that nothing tells which title came first. */
const writtenShare = (share: Share) => Object.fromEntries([...share].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The film's id in the register of the page's own site; a page speaks for no other register. */
function keyOf(host: string, { ids, kind }: Film): string | undefined {
  const register = registerOfHost(host);
  const id = register && ids?.[register];
  if (!id) return undefined;
  if (!numbersKindsApart(register)) return `${register}:${id}`;
  return kind === 'unknown' ? undefined : `${register}:${kind}:${id}`;
}

/** Whether the film says anything beyond its title that could settle which it is. */
const tellsMore = ({ year, kind, directors, minutes }: Film): boolean =>
  year !== undefined || kind !== 'unknown' || directors !== undefined || minutes !== undefined;

const factsOf = ({ title, year, kind, directors, minutes }: Film | Remembered) => ({
  title,
  ...(year !== undefined && { year }),
  kind,
  ...(directors && { directors }),
  ...(minutes !== undefined && { minutes }),
});

/** Whether nothing that is remembered differs, but when it was met. */
const saysTheSame = (a: Remembered, b: Remembered): boolean =>
  JSON.stringify(factsOf(a)) === JSON.stringify(factsOf(b));

/** Whether two pages name different films under one id: by title, year or kind. */
function contradicts(known: Remembered, film: Film): boolean {
  const otherYear = known.year !== undefined && film.year !== undefined && known.year !== film.year;
  const otherKind = known.kind !== 'unknown' && film.kind !== 'unknown' && known.kind !== film.kind;
  return otherYear || otherKind || titleKey(known.title) !== titleKey(film.title);
}

/** The film with what it leaves out; what it says itself stays. */
function completed<F extends Film>(film: F, known: Remembered): F {
  const whole = { ...film };
  if (film.kind === 'unknown') whole.kind = known.kind;
  whole.year ??= known.year;
  whole.directors ??= known.directors;
  whole.minutes ??= known.minutes;
  return whole;
}

/**
 * Makes room in a share that is too full. The first that was not met for long goes; when all were, their marks are
 * cleared, as in the clock algorithm: nearly the least recently seen, without a note of when.
 */
function dropOne(share: Share, newest: string): void {
  if (share.size <= MAX_TITLES_PER_SHARE) return;
  const others = [...share].filter(([key]) => key !== newest);
  if (others.every(([, { recent }]) => recent)) for (const [, one] of others) one.recent = false;
  const old = others.filter(([, { recent }]) => !recent).map(([key]) => key);
  // In the order of their hashes, which has nothing to do with when they came.
  old.sort((a, b) => hashText(a).high - hashText(b).high);
  share.delete(old[0]!);
}
