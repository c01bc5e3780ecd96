import * as v from 'valibot';
import {
  type Correction,
  correctionSchema,
  MAX_CORRECTIONS,
  parseCorrections,
} from '../../core/corrections/corrections-file.ts';
import type { Film } from '../../core/film/film.ts';
import type { ReviewRef } from '../../protocol/messages.ts';
import browser from '../platform/browser.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { CORRECTIONS_KEY } from '../platform/storage-keys.ts';
import { indexByFilm, isSameFilm } from './correction-index.ts';

/** The viewer's corrections, kept in the browser alone. */
export interface CorrectionStore {
  /** Newest first. */
  list(): Promise<Correction[]>;
  /** A function that looks up the viewer's correction for a film, as of now. */
  corrected(): Promise<(film: Film) => ReviewRef | null | undefined>;
  /** Sets the viewer's correction for a film; undefined removes it. */
  correct(film: Film, ref: ReviewRef | null | undefined): Promise<void>;
  /** Puts other corrections in the place of those that this version can read. */
  replace(corrections: readonly Correction[]): Promise<void>;
  /** Adds those of an exported file; answers how many it held. Rejects with a CorrectionsFileError when it is no such file. */
  add(text: string): Promise<number>;
}

export function createCorrectionStore(): CorrectionStore {
  let held: Promise<Correction[]> | undefined;
  const inTurn = serialQueue();

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[CORRECTIONS_KEY]) held = undefined;
  });

  /** The stored corrections, and those that this version cannot read: broken ones, or a newer version's. */
  async function readAll(): Promise<{ readable: Correction[]; others: unknown[] }> {
    const stored = (await browser.storage.local.get(CORRECTIONS_KEY))[CORRECTIONS_KEY];
    const readable: Correction[] = [];
    const others: unknown[] = [];
    for (const one of Array.isArray(stored) ? stored : []) {
      const parsed = v.safeParse(correctionSchema, one);
      if (parsed.success) readable.push(parsed.output);
      else others.push(one);
    }
    return { readable, others };
  }

  const read = async () => (await readAll()).readable;

  const now = () => {
    held ??= read();
    return held;
  };

  /** One change after another, each from what is stored then. */
  function change(next: (now: Correction[]) => Correction[]): Promise<void> {
    return inTurn(async () => {
      const { readable, others } = await readAll();
      await browser.storage.local.set({
        [CORRECTIONS_KEY]: [...next(readable), ...others].slice(0, MAX_CORRECTIONS),
      });
      held = undefined;
    });
  }

  return {
    list: now,

    async corrected() {
      const find = indexByFilm(await now());
      return (film) => find(film)?.ref;
    },

    correct: (film, ref) =>
      change((now) => {
        const others = now.filter((one) => !isSameFilm(one.film, film));
        return ref === undefined ? others : [{ film, ref }, ...others];
      }),

    replace: (corrections) => change(() => [...corrections]),

    async add(text) {
      const corrections = parseCorrections(text);
      await change((now) => [
        ...corrections,
        ...now.filter((one) => !corrections.some((added) => isSameFilm(added.film, one.film))),
      ]);
      return corrections.length;
    },
  };
}
