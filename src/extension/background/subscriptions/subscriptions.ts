import type { SubscriptionInfo } from '../../../protocol/types.ts';
import {
  amend,
  idOf,
  readAll,
  readOne,
  type Subscription,
  subscriptionInfo,
} from '../../storage/subscription-records.ts';
import { find } from './discover.ts';
import { secureAddress } from './safe-fetch.ts';
import { type Terms, update } from './update.ts';

export { find };

/** All subscriptions that ever brought something, those that can still be had back too. @param hours how often hosts are asked; 0 for never */
export async function list(hours = 24): Promise<SubscriptionInfo[]> {
  return (await readAll()).flatMap((one) => (one.accepted ? [subscriptionInfo(one, hours)] : []));
}

/**
 * Subscribes to a manifest's address as `find` offered it, with the key that the viewer was shown, and fetches the
 * archive. Answers the subscription; when the first fetch fails its error says why, and nothing is kept.
 */
export async function subscribe(
  { address, key }: { address: string; key?: string },
  terms: Terms,
): Promise<SubscriptionInfo> {
  const { href } = secureAddress(address);
  const id = await idOf(href);
  const known = await readOne(id);
  // What was removed is met anew, with the key that the viewer has just seen; but its place is kept.
  const lives = known?.accepted && known.removed === undefined;
  const fresh: Subscription = { id, address: href, added: Date.now(), key, next: 0, failures: 0 };
  await amend(id, (now) =>
    lives ? now : { ...fresh, coming: now?.coming, added: now?.added ?? fresh.added },
  );
  const after = (await update(id, terms)) ?? fresh;
  // A new subscription that brought nothing is undone; it was never on the list.
  if (!after.accepted) await amend(id, () => (known?.accepted ? known : { ...after, removed: 1 }));
  return subscriptionInfo(after, terms.hours);
}

/** Takes an archive off the list; for an hour `restore` brings it back as it was. */
export async function remove(id: string): Promise<void> {
  await amend(id, (now) => now && { ...now, removed: Date.now() });
}

export async function restore(id: string): Promise<void> {
  await amend(id, (now) => now && { ...now, removed: undefined });
}

/** The viewer's list as a file: addresses and keys, no catalogs. */
export async function exportList(): Promise<string> {
  const archives = (await readAll()).flatMap(({ address, key, removed }) =>
    address && !removed ? [{ address, key }] : [],
  );
  return JSON.stringify({ reelgrade: 'subscriptions', version: 1, archives }, null, 2);
}
