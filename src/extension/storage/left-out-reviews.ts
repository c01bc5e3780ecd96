import * as v from 'valibot';
import { reviewRefSchema } from '../../core/corrections/corrections-file.ts';
import type { ReviewRef } from '../../protocol/messages.ts';
import browser from '../platform/browser.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { LEFT_OUT_KEY } from '../platform/storage-keys.ts';

/** Most reviews that are left out: more than anyone presses. */
export const MAX_LEFT_OUT = 10_000;

/** Reviews that the viewer left out of the answers for their film; their critics still speak of all other films. */
export interface LeftOutReviews {
  list(): Promise<ReviewRef[]>;
  /** A function that tells whether a review is left out, as of now. */
  isLeftOut(): Promise<(ref: ReviewRef) => boolean>;
  set(ref: ReviewRef, isOut: boolean): Promise<void>;
  /** Puts another list in the place of this one. */
  replace(refs: readonly ReviewRef[]): Promise<void>;
}

const keyOf = ({ archive, review }: ReviewRef) => `${archive}\n${review}`;

export function createLeftOutReviews(): LeftOutReviews {
  let held: Promise<ReviewRef[]> | undefined;
  const inTurn = serialQueue();

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[LEFT_OUT_KEY]) held = undefined;
  });

  /** One that is broken, or that only a newer version can read, is left alone. */
  async function stored(): Promise<unknown[]> {
    const there = (await browser.storage.local.get(LEFT_OUT_KEY))[LEFT_OUT_KEY];
    return Array.isArray(there) ? there : [];
  }
  const readable = (all: readonly unknown[]) =>
    all.filter((one): one is ReviewRef => v.is(reviewRefSchema, one));
  const list = () => {
    held ??= stored().then(readable);
    return held;
  };
  const write = async (all: readonly unknown[]) => {
    await browser.storage.local.set({ [LEFT_OUT_KEY]: all.slice(0, MAX_LEFT_OUT) });
    held = undefined;
  };

  return {
    list,
    async isLeftOut() {
      const keys = new Set((await list()).map(keyOf));
      return (ref) => keys.has(keyOf(ref));
    },
    set: (ref, isOut) =>
      inTurn(async () => {
        const others = (await stored()).filter(
          (one) => !v.is(reviewRefSchema, one) || keyOf(one) !== keyOf(ref),
        );
        await write(isOut ? [ref, ...others] : others);
      }),
    replace: (refs) => inTurn(() => write(refs)),
  };
}
