import * as v from 'valibot';
import { type TaughtSite, taughtSiteSchema } from '../../protocol/site-file.ts';
import { mendedSite } from '../../sites/pack/site-json.ts';
import { watchedParts } from '../../sites/watched-parts.ts';
import browser from '../platform/browser.ts';
import { TAUGHT_PREFIX } from '../platform/storage-keys.ts';

/**
 * Keeps how a host's films are read, in the place of what was kept before. With it goes what is watched, worked out here and
 * not in every page.
 */
export async function keepTaughtSite(host: string, file: TaughtSite): Promise<void> {
  const taught = v.parse(taughtSiteSchema, file);
  const watched = watchedParts(mendedSite(taught));
  await browser.storage.local.set({ [TAUGHT_PREFIX + host]: { ...taught, watched } });
}

/** What was taught for these hosts, by host; what is broken counts as not there. */
export async function taughtSites(hosts: readonly string[]): Promise<Record<string, TaughtSite>> {
  const stored = await browser.storage.local.get(hosts.map((host) => TAUGHT_PREFIX + host));
  return Object.fromEntries(
    hosts.flatMap((host) => {
      const { watched: _, ...file } = (stored[TAUGHT_PREFIX + host] ?? {}) as Record<string, unknown>;
      const read = v.safeParse(taughtSiteSchema, file);
      return read.success ? [[host, read.output]] : [];
    }),
  );
}
