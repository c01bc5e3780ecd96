import * as v from 'valibot';
import type { Film } from '../../core/film/film.ts';
import type { ReviewRef } from '../../protocol/messages.ts';
import { filmSchema, refSchema } from '../background/message-validation.ts';
import browser from '../platform/browser.ts';
import { finder, isSameFilm } from './correction-index.ts';

/** Where the viewer's corrections lie in `storage.local`. */
export const KEY = 'corrections';
/** More than anybody makes by hand; keeps an imported file from filling the storage. */
const MOST = 10_000;

/** The viewer's own word: this film has this review, or (null) none of them. */
export interface Correction {
  film: Film;
  ref: ReviewRef | null;
}

const correction = v.object({ film: filmSchema, ref: v.nullable(refSchema) });
const list = v.pipe(v.array(correction), v.maxLength(MOST));
const file = v.object({ reelgrade: v.literal('corrections'), version: v.literal(1), corrections: list });

/** The viewer's corrections, kept in the browser alone. */
export interface CorrectionShelf {
  /** Newest first. */
  list(): Promise<Correction[]>;
  /** The viewer's word for films, as of now. */
  corrected(): Promise<(film: Film) => ReviewRef | null | undefined>;
  /** Sets the viewer's word for a film; undefined takes it back. */
  correct(film: Film, ref: ReviewRef | null | undefined): Promise<void>;
  /** Adds those of an exported file; answers how many it held. Rejects in words when it is no such file. */
  add(text: string): Promise<number>;
}

/** The text of a file with these corrections, for `add` and for the critic's tool. */
export function exportCorrections(corrections: readonly Correction[]): string {
  const held = corrections.map(({ film, ref }) => ({ film, ref }));
  return `${JSON.stringify({ reelgrade: 'corrections', version: 1, corrections: held }, null, 2)}\n`;
}

export function createCorrections(): CorrectionShelf {
  let held: Promise<Correction[]> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) held = undefined;
  });

  async function read(): Promise<Correction[]> {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (!Array.isArray(stored)) return [];
    // One that is broken loses only itself.
    return stored.flatMap((one) => {
      const parsed = v.safeParse(correction, one);
      return parsed.success ? [parsed.output] : [];
    });
  }

  const now = () => {
    held ??= read();
    return held;
  };

  /** One change after another, each from what is stored then. */
  function change(next: (now: Correction[]) => Correction[]): Promise<void> {
    const done = last.then(async () => {
      await browser.storage.local.set({ [KEY]: next(await read()).slice(0, MOST) });
      held = undefined;
    });
    last = done.catch(() => {});
    return done;
  }

  return {
    list: now,

    async corrected() {
      const find = finder(await now());
      return (film) => find(film)?.ref;
    },

    correct: (film, ref) =>
      change((now) => {
        const others = now.filter((one) => !isSameFilm(one.film, film));
        return ref === undefined ? others : [{ film, ref }, ...others];
      }),

    async add(text) {
      let raw: unknown;
      try {
        raw = JSON.parse(text);
      } catch {
        throw new Error('This is not a file of corrections: it is no JSON.');
      }
      const parsed = v.safeParse(file, raw);
      if (!parsed.success) throw new Error('This is not a file of corrections that this version can read.');
      const { corrections } = parsed.output;
      await change((now) => [
        ...corrections,
        ...now.filter((one) => !corrections.some((added) => isSameFilm(added.film, one.film))),
      ]);
      return corrections.length;
    },
  };
}
