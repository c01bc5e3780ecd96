import * as v from 'valibot';
import { problemSchema } from '../../core/text/problem-schema.ts';
import type { SitePack } from '../../protocol/site-pack.ts';
import { mendedSite } from '../../sites/pack/site-json.ts';
import { watchedParts } from '../../sites/watched-parts.ts';
import browser from '../platform/browser.ts';
import { MENDED_PREFIX, SITE_PACK_KEY } from '../platform/storage-keys.ts';

/** What is kept of the pack in use. Times are milliseconds since 1970. */
const recordSchema = v.object({
  /** 0 while no pack was taken. */
  sequence: v.fallback(v.number(), 0),
  date: v.optional(v.string()),
  /** Names of the sites that it mends, and of those that it switches off. */
  mended: v.fallback(v.array(v.string()), []),
  off: v.fallback(v.array(v.string()), []),
  /** The pack's version as the host names it; compared here, never sent. */
  version: v.optional(v.string()),
  checked: v.optional(v.number()),
  next: v.fallback(v.number(), 0),
  failures: v.fallback(v.number(), 0),
  error: v.fallback(v.optional(problemSchema), undefined),
});

export type SitePackRecord = v.InferOutput<typeof recordSchema>;

const NONE = v.parse(recordSchema, {});

/** What is known of the pack in use; a broken record counts as none. */
export async function readSitePackRecord(): Promise<SitePackRecord> {
  const stored = (await browser.storage.local.get(SITE_PACK_KEY))[SITE_PACK_KEY];
  const read = v.safeParse(recordSchema, stored);
  return read.success ? read.output : NONE;
}

export const writeSitePackRecord = (record: SitePackRecord): Promise<void> =>
  browser.storage.local.set({ [SITE_PACK_KEY]: record });

/**
 * Puts a pack in the place of the one before, in one write: a worker that is killed leaves the old one or the new
 * one. A page reads the file of its own site alone.
 */
export function swapSitePack(before: SitePackRecord, record: SitePackRecord, pack: SitePack): Promise<void> {
  const former = [...before.mended, ...before.off].map((name) => [MENDED_PREFIX + name, null]);
  return browser.storage.local.set({
    ...Object.fromEntries(former),
    ...Object.fromEntries(
      Object.entries(pack.sites).map(([name, site]) => [
        MENDED_PREFIX + name,
        { ...site, watched: watchedParts(mendedSite(site)) },
      ]),
    ),
    ...Object.fromEntries(pack.off.map((name) => [MENDED_PREFIX + name, 'off'])),
    [SITE_PACK_KEY]: record,
  });
}

/** Forgets the pack: the extension's own site files are used again. */
export async function dropSitePack(): Promise<void> {
  const { mended, off } = await readSitePackRecord();
  await browser.storage.local.remove([
    SITE_PACK_KEY,
    ...[...mended, ...off].map((name) => MENDED_PREFIX + name),
  ]);
}
