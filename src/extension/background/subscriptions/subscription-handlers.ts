import * as v from 'valibot';
import { MAX_ADDRESS_LENGTH } from '../../../core/film/film-limits.ts';
import { MAX_ARCHIVE_ID_LENGTH, MAX_KEY_LENGTH } from '../../../protocol/message-limits.ts';
import type { Library } from '../library/library.ts';
import {
  exportSubscriptions,
  findArchive,
  listSubscriptions,
  removeSubscription,
  restoreSubscription,
  subscribe,
} from './subscriptions.ts';
import { type UpdateOptions, updateSubscription } from './update.ts';

const address = v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ARCHIVE_ID_LENGTH));

/** What each message about subscriptions may carry. */
export const subscriptionInputSchemas = {
  subscriptions: v.unknown(),
  findArchive: address,
  subscribe: v.object({ address, key: v.optional(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH))) }),
  updateArchive: id,
  removeArchive: id,
  restoreArchive: id,
  exportSubscriptions: v.unknown(),
  archivesChanged: v.unknown(),
};

/** Message handlers for subscriptions; after a change the library lists its archives again. */
export function subscriptionHandlers(library: Library, terms: () => Promise<UpdateOptions>) {
  const change = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      library.sourcesChanged();
    }
  };
  return {
    subscriptions: async () => listSubscriptions((await terms()).hours),
    findArchive: (pasted: string) => findArchive(pasted),
    subscribe: async (offer: { address: string; key?: string }) => change(subscribe(offer, await terms())),
    updateArchive: async (which: string) => void (await change(updateSubscription(which, await terms()))),
    removeArchive: (which: string) => change(removeSubscription(which)),
    restoreArchive: (which: string) => change(restoreSubscription(which)),
    exportSubscriptions: () => exportSubscriptions(),
    archivesChanged: () => library.sourcesChanged(),
  };
}
