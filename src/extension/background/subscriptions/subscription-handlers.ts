import * as v from 'valibot';
import type { Library } from '../library/library.ts';
import { exportList, find, list, remove, restore, subscribe } from './subscriptions.ts';
import { type Terms, update } from './update.ts';

const address = v.pipe(v.string(), v.maxLength(2000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** What each message about subscriptions may carry. */
export const subscriptionInputs = {
  subscriptions: v.unknown(),
  findArchive: address,
  subscribe: v.object({ address, key: v.optional(v.pipe(v.string(), v.maxLength(100))) }),
  updateArchive: id,
  removeArchive: id,
  restoreArchive: id,
  exportSubscriptions: v.unknown(),
  archivesChanged: v.unknown(),
};

/** What the worker answers about subscriptions; whatever changes them, the library looks anew. */
export function subscriptionAnswers(library: Library, terms: () => Promise<Terms>) {
  const change = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      library.changed();
    }
  };
  return {
    subscriptions: async () => list((await terms()).hours),
    findArchive: (pasted: string) => find(pasted),
    subscribe: async (offer: { address: string; key?: string }) => change(subscribe(offer, await terms())),
    updateArchive: async (which: string) => void (await change(update(which, await terms()))),
    removeArchive: (which: string) => change(remove(which)),
    restoreArchive: (which: string) => change(restore(which)),
    exportSubscriptions: () => exportList(),
    archivesChanged: () => library.changed(),
  };
}
