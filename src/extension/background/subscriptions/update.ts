import { FORMAT_VERSION, OLDEST_VERSION } from '../../../core/catalog/format/container.ts';
import { type Manifest, readManifest } from '../../../core/manifest/manifest.ts';
import { checkTrust } from '../../../core/manifest/signature.ts';
import { problemOf } from '../../../core/text/problem.ts';
import { CATALOGS_LOCK, updateLock } from '../../platform/storage-keys.ts';
import { isHostAllowed } from '../../storage/archive-hosts.ts';
import { deleteCatalog, deleteUnused, storedBytes } from '../../storage/catalog-store.ts';
import {
  changeSubscription,
  isCatalogUsed,
  readSubscription,
  readSubscriptions,
  type Subscription,
} from '../../storage/subscription-records.ts';
import { afterFailure, afterSuccess } from './backoff.ts';
import { download } from './download.ts';
import { fetchText, versionAt, WebError } from './safe-fetch.ts';

/** The viewer's settings for all subscriptions. */
export interface UpdateOptions {
  /** Hours between two requests to a host. */
  hours: number;
  /** The largest catalog that is taken, in bytes. */
  limit: number;
}

/**
 * Asks the archive's host for a newer catalog and accepts it when every check passes. Whatever fails, the last good
 * catalog stays, and the record says why and when the next attempt is. Returns the record afterwards. The worker may
 * be killed at any moment, and two calls may run at once.
 */
export function updateSubscription(id: string, terms: UpdateOptions): Promise<Subscription | undefined> {
  return navigator.locks.request(updateLock(id), () =>
    navigator.locks.request(CATALOGS_LOCK, { mode: 'shared' }, async () => {
      const before = await readSubscription(id);
      if (!before?.address || before.removed) return before;
      const now = Date.now();
      const after = await renew(before, before.address, terms).then(
        (newer) => ({ ...newer, failures: 0, next: afterSuccess(now, terms.hours), error: undefined }),
        (error) => {
          const failures = before.failures + 1;
          return { failures, next: afterFailure(now, failures), error: problemOf(error) };
        },
      );
      // If the viewer removed it meanwhile, it stays removed.
      const record = await changeSubscription(
        id,
        (kept) => kept && { ...kept, ...after, checked: now, removed: kept.removed },
      );
      const old = before.accepted?.sha256;
      if (old && old !== record?.accepted?.sha256 && !(await isCatalogUsed(old))) await deleteCatalog(old);
      return record;
    }),
  );
}

/** The record with what the host has now, its catalog stored. @throws in words, nothing changed but parts stored. */
async function renew(known: Subscription, address: string, terms: UpdateOptions): Promise<Subscription> {
  // Without the permission the browser would send the request all the same, as one of a foreign page.
  if (!(await isHostAllowed(address))) throw new WebError('error.permissionGone');
  const { accepted } = known;
  const whole = await isWhole(accepted);
  if (whole && known.version && (await versionAt(address)) === known.version) return known;

  const fetched = await fetchText(address);
  const read = readManifest(fetched.text);
  const { manifest } = read;
  const trusted = await checkTrust(read, known.key);
  if (!trusted.trusted) throw new WebError(trusted.problem);
  refuseOlder(known, manifest);
  refuseUnreadable(manifest, terms.limit);
  const { sequence, date, reviews, archive, catalog } = manifest;
  const { bytes, sha256 } = catalog;
  if (!whole || sha256 !== accepted?.sha256) {
    await announce(known, sha256);
    await download(address, catalog);
  }
  return {
    ...known,
    key: trusted.key,
    version: fetched.version,
    coming: undefined,
    accepted: { name: archive.name, sequence, date, reviews, sha256, bytes, at: Date.now() },
  };
}

/** Whether all of a catalog is stored. */
const isWhole = async (accepted: Subscription['accepted']): Promise<boolean> =>
  accepted !== undefined && (await storedBytes(accepted.sha256)) === accepted.bytes;

/** Notes which catalog is coming, and deletes what had come of another one. */
async function announce(known: Subscription, sha256: string): Promise<void> {
  const { id, coming } = known;
  if (coming && coming !== sha256 && !(await isCatalogUsed(coming, id))) await deleteCatalog(coming);
  await changeSubscription(id, (now) => now && { ...now, coming: sha256 });
}

/** Refuses a catalog of a format that we do not read, and one larger than the viewer allows. */
function refuseUnreadable({ catalog: { bytes, format } }: Manifest, limit: number): void {
  if (format !== undefined && (format < OLDEST_VERSION || format > FORMAT_VERSION))
    throw new WebError('error.catalogFormat');
  if (bytes > limit)
    throw new WebError('error.overLimit', { size: megabytes(bytes), limit: megabytes(limit) });
}

/** An old manifest still has a valid signature; only its sequence number shows that it is old. */
function refuseOlder({ accepted }: Subscription, { sequence, catalog }: Manifest): void {
  if (!accepted) return;
  if (sequence < accepted.sequence) throw new WebError('error.olderArchive');
  if (sequence === accepted.sequence && catalog.sha256 !== accepted.sha256) {
    throw new WebError('error.changedSilently');
  }
}

/** Deletes catalogs that no subscription uses: parts left by a killed worker, archives removed for good. */
export function deleteUnusedCatalogs(): Promise<void> {
  return navigator.locks.request(CATALOGS_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const records = await readSubscriptions();
    await deleteUnused(
      new Set(records.flatMap(({ accepted, coming }) => [accepted?.sha256 ?? '', coming ?? ''])),
    );
  });
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
