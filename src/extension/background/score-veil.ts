/** Veils the scores of sites, by a style that the worker puts into the page. */

import { siteTable } from '../../sites/host-table.ts';
import { patternsOf, type SiteInfo, siteAt } from '../../sites/site-hosts.ts';
import browser from '../platform/browser.ts';
import { MENDED_PREFIX } from '../platform/storage-keys.ts';
import { loadSettings } from '../storage/settings.ts';

/** A tab, as far as a veil needs it. */
interface Page {
  id?: number | undefined;
  url?: string | undefined;
}

/** Which elements show a site's own scores: as its mended file says, else as the packaged one does. */
async function scoresOf(site: SiteInfo): Promise<string | undefined> {
  const key = MENDED_PREFIX + site.name;
  const mended = (await browser.storage.local.get(key))[key] as { scores?: string } | undefined;
  return mended?.scores ?? site.scores;
}

/**
 * The style of the veil. Blurred so far that no digit is left, without the colour that tells as much; what is pointed at
 * or has the keyboard is clear. It moves nothing.
 */
const veilCss = (scores: string): string =>
  `:is(${scores}):not(:hover, :focus, :focus-within) { filter: grayscale(1) blur(10px) !important; }`;

async function veilOf({ id, url }: Page, frameId: number) {
  const site = url ? siteAt(siteTable, url) : undefined;
  const scores = site && (await scoresOf(site));
  if (id === undefined || !scores) return undefined;
  // The viewer's own style: it outranks the page's, and no policy of the page forbids it.
  const style = { target: { tabId: id, frameIds: [frameId] }, css: veilCss(scores), origin: 'USER' as const };
  return { site, style };
}

/** Veils the site's own scores in a page, if the viewer wants it there. */
export async function veilScoresOn(page: Page, frameId = 0): Promise<void> {
  const [{ veilScores, sitesOff }, veil] = await Promise.all([loadSettings(), veilOf(page, frameId)]);
  if (veilScores && veil && !sitesOff.includes(veil.site.name)) await browser.scripting.insertCSS(veil.style);
}

/** Veils the scores in the tabs that are open, or lifts the veil there: nobody must load them again. */
export async function veilOpenTabs(isVeiled: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternsOf(siteTable.filter(({ scores }) => scores)) });
  await Promise.allSettled(
    tabs.map(async (tab) => {
      const veil = await veilOf(tab, 0);
      // A style that is put in twice would have to be taken out twice.
      if (veil) await browser.scripting.removeCSS(veil.style);
      if (isVeiled) await veilScoresOn(tab);
    }),
  );
}
