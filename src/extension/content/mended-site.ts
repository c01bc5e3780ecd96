import { mendedSite } from '../../sites/pack/site-json.ts';
import type { Site } from '../../sites/site.ts';
import { native } from '../platform/native-api.ts';
import { MENDED_PREFIX } from '../platform/storage-keys.ts';

/**
 * The site's file to read this page by: the mended one where there is one that this browser can use, else the packaged
 * one; undefined where a pack switches the site off. Never rejects.
 */
export async function withMending(site: Site): Promise<Site | undefined> {
  try {
    const key = MENDED_PREFIX + site.name;
    const { [key]: stored } = await native().storage.local.get(key);
    if (stored === 'off') return undefined;
    if (!stored) return site;
    const mended = { ...site, ...mendedSite(stored) };
    // Throws where a selector is none, before anything is watched by it.
    for (const { tile } of mended.tiles) document.querySelector(tile);
    return mended;
  } catch {
    return site;
  }
}
