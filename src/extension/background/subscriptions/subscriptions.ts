import { openCatalog } from '../../../core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../../core/catalog/verify-catalog.ts';
import { append, sweepOne } from '../../storage/catalog-store.ts';
import { sha256Of } from '../../storage/sha256.ts';
import { amend, idOf, readAll, readOne, type Subscription } from '../../storage/subscription-records.ts';
import { find } from './discover.ts';
import { secureAddress } from './safe-fetch.ts';
import { inUse, type Terms, update } from './update.ts';

export { find };

/** A subscription as the options page lists it. Times are milliseconds since 1970. */
export interface SubscriptionInfo {
  id: string;
  name: string;
  /** None for an archive that came as a file. */
  address?: string;
  host?: string;
  /** Size in bytes and number of reviews of what is stored. */
  bytes: number;
  reviews: number;
  /** The beginning of the public key, for eyes to compare. */
  key?: string;
  /** When what is stored arrived, when the host was asked last, and when it is asked next. */
  updated?: number;
  checked?: number;
  next?: number;
  error?: string;
  removed: boolean;
}

/** All subscriptions that ever brought something, those that can still be had back too. @param hours how often hosts are asked; 0 for never */
export async function list(hours = 24): Promise<SubscriptionInfo[]> {
  return (await readAll()).flatMap((one) => (one.accepted ? [info(one, hours)] : []));
}

function info(
  { id, address, accepted, key, checked, next, error, removed }: Subscription,
  hours: number,
): SubscriptionInfo {
  const host = address ? new URL(address).host : undefined;
  return {
    id,
    name: accepted?.name ?? host ?? id,
    address,
    host,
    bytes: accepted?.bytes ?? 0,
    reviews: accepted?.reviews ?? 0,
    key: key?.slice(0, 12),
    updated: accepted?.at,
    checked,
    next: address && hours ? next : undefined,
    error,
    removed: removed !== undefined,
  };
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
  return info(after, terms.hours);
}

/**
 * Adds a catalog that came as a file. It is checked like one from afar and never updates by itself.
 * @throws in words, nothing kept.
 */
export async function addFile(bytes: Uint8Array<ArrayBuffer>): Promise<SubscriptionInfo> {
  verifyCatalog(bytes);
  // The worker lets go of catalogs that no subscription names: it waits until this one is named.
  return navigator.locks.request('vault', { mode: 'shared' }, () => keepFile(bytes));
}

async function keepFile(bytes: Uint8Array<ArrayBuffer>): Promise<SubscriptionInfo> {
  const { archive, count } = await openCatalog(bytes);
  const sha256 = await sha256Of(bytes);
  const id = await idOf(`file:${archive.home} ${archive.name}`);
  const before = await readOne(id);
  await append(sha256, 0, bytes);
  const now = Date.now();
  const subscription: Subscription = {
    id,
    added: before?.added ?? now,
    next: 0,
    failures: 0,
    accepted: {
      name: archive.name,
      sequence: 1,
      date: new Date(now).toISOString(),
      reviews: count,
      sha256,
      bytes: bytes.length,
      at: now,
    },
  };
  await amend(id, () => subscription);
  const old = before?.accepted?.sha256;
  if (old && old !== sha256 && !(await inUse(old))) await sweepOne(old);
  return info(subscription, 0);
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
