import { printSubscriptionList } from '../../../protocol/subscription-list.ts';
import type { SubscriptionInfo } from '../../../protocol/types.ts';
import {
  changeSubscription,
  readSubscription,
  readSubscriptions,
  type Subscription,
  subscriptionId,
  subscriptionInfo,
} from '../../storage/subscription-records.ts';
import { findArchive } from './discover.ts';
import { secureAddress } from './safe-fetch.ts';
import { type UpdateOptions, updateSubscription } from './update.ts';

export { findArchive };

/** All subscriptions that have a catalog, those that can still be restored too. @param hours how often hosts are asked; 0 for never */
export async function listSubscriptions(hours = 24): Promise<SubscriptionInfo[]> {
  return (await readSubscriptions()).flatMap((one) => (one.accepted ? [subscriptionInfo(one, hours)] : []));
}

/**
 * Subscribes to a manifest's address as `find` offered it, with the key that the viewer was shown, and fetches the
 * archive. Returns the subscription; when the first fetch fails, its error says why and nothing is kept.
 */
export async function subscribe(
  { address, key }: { address: string; key?: string },
  terms: UpdateOptions,
): Promise<SubscriptionInfo> {
  const { href } = secureAddress(address);
  const id = await subscriptionId(href);
  const known = await readSubscription(id);
  // A removed archive starts again, with the key that the viewer has just seen, but keeps its place.
  const lives = known?.accepted && known.removed === undefined;
  const fresh: Subscription = { id, address: href, added: Date.now(), key, next: 0, failures: 0 };
  await changeSubscription(id, (now) =>
    lives ? now : { ...fresh, coming: now?.coming, added: now?.added ?? fresh.added },
  );
  const after = (await updateSubscription(id, terms)) ?? fresh;
  // A new subscription whose first fetch failed is undone; it was never on the list.
  if (!after.accepted)
    await changeSubscription(id, () => (known?.accepted ? known : { ...after, removed: 1 }));
  return subscriptionInfo(after, terms.hours);
}

/** Takes an archive off the list; for an hour `restore` brings it back as it was. */
export async function removeSubscription(id: string): Promise<void> {
  await changeSubscription(id, (now) => now && { ...now, removed: Date.now() });
}

export async function restoreSubscription(id: string): Promise<void> {
  await changeSubscription(id, (now) => now && { ...now, removed: undefined });
}

/** The viewer's list as a file: addresses and keys, no catalogs. */
export async function exportSubscriptions(): Promise<string> {
  const archives = (await readSubscriptions()).flatMap(({ address, key, removed }) =>
    address && !removed ? [{ address, key }] : [],
  );
  return printSubscriptionList(archives);
}
