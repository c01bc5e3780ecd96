/** Registers the page script on the sites and hosts that the viewer switched on. */

import { siteTable } from '../../sites/host-table.ts';
import { patternsOf, siteAt } from '../../sites/site-hosts.ts';
import browser from '../platform/browser.ts';
import { scriptsFor } from '../platform/content-scripts.ts';
import { scoresFile } from '../platform/script-files.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { pagesOfHost } from '../storage/own-hosts.ts';
import { loadSettings } from '../storage/settings.ts';
import { allowed } from '../storage/site-access.ts';

const PREFIX = 'site-';
/** Before the name of a host of the viewer's own. */
const OWN_PREFIX = `${PREFIX}host-`;

/** Before the name of a site whose own scores are veiled. */
const VEIL_PREFIX = `${PREFIX}scores-`;

/** What is registered: for which pages, with which files. */
interface Wanted {
  matches: string[];
  js: string[];
  /** Before the page has any content; else once it is there. */
  atStart?: true;
}

/**
 * Registers the page script on the optional sites that the viewer allowed and did not switch off, on hosts of the
 * viewer's own, and on no others; and what veils scores, where the viewer wants that. Called whenever permissions,
 * settings or the extension change: an update forgets registered scripts, and permissions can be taken back in the
 * browser's own pages.
 */
export async function registerSites(): Promise<void> {
  const { sitesOff, ownHosts, veilScores } = await loadSettings();
  const wanted = new Map<string, Wanted>();
  for (const site of siteTable) {
    const hasVeil = veilScores && !!site.scores;
    if ((!site.optional && !hasVeil) || sitesOff.includes(site.name) || !(await allowed(site))) continue;
    const matches = patternsOf([site]);
    if (site.optional) wanted.set(PREFIX + site.name, { matches, js: scriptsFor(site) });
    if (hasVeil) wanted.set(VEIL_PREFIX + site.name, { matches, js: [scoresFile], atStart: true });
  }
  for (const host of ownHosts) {
    const matches = [pagesOfHost(host)];
    if (await browser.permissions.contains({ origins: matches }))
      wanted.set(OWN_PREFIX + host, { matches, js: scriptsFor(undefined) });
  }
  const there = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(PREFIX));
  const gone = there.filter((id) => !wanted.has(id));
  const missing = [...wanted].filter(([id]) => !there.includes(id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (missing.length)
    await browser.scripting.registerContentScripts(
      missing.map(([id, { matches, js, atStart }]) => ({
        id,
        matches,
        js,
        runAt: atStart ? 'document_start' : 'document_idle',
        persistAcrossSessions: true,
      })),
    );
}

const inTurn = serialQueue();

/** Registers the sites, one run after another: two events may come at once. Failures go to the console. */
export const syncSites = (): Promise<void> =>
  inTurn(() => registerSites().catch((error) => console.error('Reelgrade could not register sites:', error)));

/** Runs the page script in the tabs that already show these pages, so that nobody must reload them. */
export async function startInOpenTabs(urls: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: urls });
  await Promise.allSettled(
    tabs.map(({ id, url }) =>
      browser.scripting.executeScript({
        target: { tabId: id! },
        files: scriptsFor(url ? siteAt(siteTable, url) : undefined),
      }),
    ),
  );
}

/** Puts a part of the page script that is loaded late into a page that runs it. */
export async function injectLatePart(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
