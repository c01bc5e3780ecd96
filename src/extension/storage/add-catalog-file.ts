import { openCatalog } from '../../core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../core/catalog/verify-catalog.ts';
import type { SubscriptionInfo } from '../../protocol/types.ts';
import { CATALOGS_LOCK } from '../platform/storage-keys.ts';
import { appendBytes, deleteCatalog } from './catalog-store.ts';
import { sha256Of } from './sha256.ts';
import {
  changeSubscription,
  isCatalogUsed,
  readSubscription,
  type Subscription,
  subscriptionId,
  subscriptionInfo,
} from './subscription-records.ts';

/**
 * Adds a catalog that came as a file. It is checked like a downloaded one and never updates by itself.
 * @throws CatalogError with the reason; then nothing is stored.
 */
export async function addCatalogFile(bytes: Uint8Array<ArrayBuffer>): Promise<SubscriptionInfo> {
  verifyCatalog(bytes);
  // The worker deletes catalogs that no subscription names; it waits until this one is named.
  return navigator.locks.request(CATALOGS_LOCK, { mode: 'shared' }, () => storeCatalogFile(bytes));
}

async function storeCatalogFile(bytes: Uint8Array<ArrayBuffer>): Promise<SubscriptionInfo> {
  const { archive, count } = await openCatalog(bytes);
  const sha256 = await sha256Of(bytes);
  const id = await subscriptionId(`file:${archive.home} ${archive.name}`);
  const before = await readSubscription(id);
  await appendBytes(sha256, 0, bytes);
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
  await changeSubscription(id, () => subscription);
  const old = before?.accepted?.sha256;
  if (old && old !== sha256 && !(await isCatalogUsed(old))) await deleteCatalog(old);
  return subscriptionInfo(subscription, 0);
}
