import { mendedSite } from '../../sites/pack/site-json.ts';
import { referredRegisters } from '../../sites/referred-registers.ts';
import type { Site } from '../../sites/site.ts';
import { SPOKEN, withWords } from '../../sites/words/page-words.ts';
import type { StoredForPage } from './stored-for-page.ts';

/**
 * A site's file as a page is read by it, with the words of the page's languages: the mended or taught one where there is one
 * that this browser can use, else the packaged one; undefined where a pack switches the site off.
 * @param mended what a pack has for this very site, or the viewer taught for this host
 */
export function readableSite(
  site: Site,
  words: StoredForPage['words'],
  mended?: StoredForPage['mended'],
): Site | undefined {
  if (mended === 'off') return undefined;
  const registers = { ...referredRegisters, ...site.registers };
  const readable = withWords({ ...site, registers, spoken: SPOKEN }, words);
  if (!mended) return readable;
  try {
    const better = { ...readable, ...mendedSite(mended) };
    // Throws where a selector is none, before anything is watched by it.
    for (const { tile } of better.tiles) document.querySelector(tile);
    return better;
  } catch {
    return readable;
  }
}

/** The languages that a page may be in; empty is one that it does not say. */
export const pageLanguages = (document: Document): string[] => [
  document.documentElement.lang,
  ...navigator.languages,
];
