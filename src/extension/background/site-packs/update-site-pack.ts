/** Fetches packs of mended site files, where the viewer allows that. */

import { problemOf } from '../../../core/text/problem.ts';
import { MAX_SITE_PACK_BYTES, readSitePack } from '../../../protocol/site-pack.ts';
import type { SitePackInfo } from '../../../protocol/types.ts';
import { siteTable } from '../../../sites/host-table.ts';
import { type SitePackSource, sitePackSource } from '../../platform/site-pack-source.ts';
import { SITE_PACK_LOCK } from '../../platform/storage-keys.ts';
import { loadSettings } from '../../storage/settings.ts';
import {
  dropSitePack,
  readSitePackRecord,
  type SitePackRecord,
  swapSitePack,
  writeSitePackRecord,
} from '../../storage/site-pack-store.ts';
import { afterFailure, afterSuccess, isDue } from '../subscriptions/backoff.ts';
import { fetchText, secureAddress, versionAt } from '../subscriptions/safe-fetch.ts';

/** A site that changed is mended within a day. */
const HOURS_BETWEEN_REQUESTS = 24;

const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(SITE_PACK_LOCK, work);

/**
 * Asks for a newer pack of mended site files, where the viewer allows that, and takes it when every check passes.
 * Whatever fails, the last good one stays.
 */
export const updateSitePack = (): Promise<void> =>
  inTurn(async () => {
    const source = await sitePackSource();
    if (!source || !(await loadSettings()).mendedSites) return;
    const now = Date.now();
    const before = await readSitePackRecord();
    try {
      await renew(source, before, { checked: now, next: afterSuccess(now, HOURS_BETWEEN_REQUESTS) });
    } catch (error) {
      const failures = before.failures + 1;
      const next = afterFailure(now, failures);
      await writeSitePackRecord({ ...before, checked: now, failures, next, error: problemOf(error) });
    }
  });

/** Takes what the host has now. @throws in words, nothing changed */
async function renew(
  source: SitePackSource,
  before: SitePackRecord,
  asked: Pick<SitePackRecord, 'checked' | 'next'>,
): Promise<void> {
  const address = secureAddress(source.address).href;
  const { version: held } = before;
  if (held && (await versionAt(address)) === held)
    return writeSitePackRecord({ ...before, ...asked, failures: 0, error: undefined });
  const { text, version } = await fetchText(address, { most: MAX_SITE_PACK_BYTES });
  const pack = await readSitePack(text, {
    key: source.key,
    after: Math.max(before.sequence, source.sequence),
    known: siteTable.map(({ name }) => name),
  });
  const { sequence, date, sites, off } = pack;
  const record = { ...asked, sequence, date, mended: Object.keys(sites), off, version, failures: 0 };
  return swapSitePack(before, { ...record, error: undefined }, pack);
}

/** Asks when it is time; drops what the viewer no longer wants. Called by the clock. */
export async function updateSitePackIfDue(): Promise<void> {
  await dropUnwantedSitePack();
  const { next } = await readSitePackRecord();
  if (navigator.onLine && isDue(next, Date.now(), HOURS_BETWEEN_REQUESTS)) await updateSitePack();
}

/** Drops the pack where the viewer no longer wants mended site files. Called when settings change; asks nobody. */
export async function dropUnwantedSitePack(): Promise<void> {
  if ((await loadSettings()).mendedSites) return;
  if ((await readSitePackRecord()).sequence > 0) await inTurn(dropSitePack);
}

/** Drops a pack that the extension's own site files are as new as. Called when the extension was updated. */
export const dropOldSitePack = (): Promise<void> =>
  inTurn(async () => {
    const { sequence } = await readSitePackRecord();
    if (sequence > 0 && sequence <= ((await sitePackSource())?.sequence ?? 0)) await dropSitePack();
  });

/** What the options page shows of it; undefined where this package names no source. */
export async function sitePackInfo(): Promise<SitePackInfo | undefined> {
  const source = await sitePackSource();
  if (!source) return undefined;
  const { date, mended, off, checked, error } = await readSitePackRecord();
  const labels = (names: readonly string[]) =>
    siteTable.filter(({ name }) => names.includes(name)).map(({ label }) => label);
  return { address: source.address, date, mended: labels(mended), off: labels(off), checked, error };
}
