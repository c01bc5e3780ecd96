import type { MessageName, MessageOutput, PageFilm } from '../../protocol/messages.ts';
import type { SpokenWords } from '../../protocol/types.ts';
import { siteTable } from '../../sites/host-table.ts';
import type { LayoutMismatch } from '../../sites/site.ts';
import { type SiteInfo, siteAt } from '../../sites/site-hosts.ts';
import browser, { type Tabs } from '../platform/browser.ts';
import { fromRoot, scriptsFor } from '../platform/content-scripts.ts';
import { sendToTab } from '../platform/messaging.ts';
import { reportFile, teachFile } from '../platform/script-files.ts';
import { mayBeOwnHost } from '../storage/own-hosts.ts';
import { loadSettings } from '../storage/settings.ts';
import { allowed } from '../storage/site-access.ts';
import { type OfferedArchive, offeredArchive } from './page-archive-offer.ts';

/** What the open page is to Reelgrade. */
export type PageView =
  /** It was read. No `site`: looked through at the viewer's click, or granted for this visit. */
  | {
      state: 'read';
      host: string;
      site?: SiteInfo;
      films: PageFilm[];
      surprise?: LayoutMismatch;
      /** In a private window nothing is remembered. */
      isPrivate?: boolean;
      /** The host's name in addresses, where it may be taught by pointing. */
      own?: string;
    }
  /** A site the viewer switched off. */
  | { state: 'off'; host: string; site: SiteInfo }
  /** A site whose permission was not given yet, or was taken back. */
  | { state: 'offer'; host: string; site: SiteInfo }
  /** Any other page: it can be looked through once. */
  | {
      state: 'other';
      host: string /** Its name in addresses, where it may be looked through always. */;
      own?: string;
    }
  /** A page of a known site where the script does not run: it must be reloaded. */
  | { state: 'stuck'; host: string; site: SiteInfo }
  /** A page of the browser itself, or none. */
  | { state: 'closed' };

/** The open page, as the popup deals with it. */
export interface Page {
  view(): Promise<PageView>;
  /** Runs the page script once in a page of no known site, then reads it. Rejects where the browser forbids it. */
  look(): Promise<PageView>;
  reload(): Promise<void>;
  /** A cleaned copy of the page, as HTML. Rejects when no script answers. */
  copy(): Promise<string>;
  /** Begins to teach the page by pointing, in these words. Rejects where the browser lets nobody in. */
  teach(words: SpokenWords): Promise<void>;
  /** The archive that the page offers, if it does. Rejects where the browser lets nobody look. */
  archive(): Promise<OfferedArchive | undefined>;
}

/** A script that has just started has read nothing yet: it is asked this many times, with this pause (ms). */
const RETRIES = { times: 6, wait: 120 };

/**
 * Asks the page script of a tab. The part of it that answers is put there when it is asked for the first time. Rejects
 * where no script runs, or where the browser lets us do nothing.
 */
async function askPage<N extends MessageName>(tabId: number, name: N): Promise<MessageOutput<N>> {
  try {
    return await sendToTab(tabId, name);
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: [fromRoot(reportFile)] });
    return sendToTab(tabId, name);
  }
}

/** A page of which the first view is asked for before anybody needs it. */
interface AskedPage extends Page {
  /** The first view, if it has come by now; then it is not given again. */
  early(): PageView | undefined;
}

/** The same page, of which the first view is asked for now. */
export function askedAtOnce(page: Page): AskedPage {
  let first: Promise<PageView> | undefined = page.view();
  let known: PageView | undefined;
  // Whoever takes it reports what failed.
  first.then(
    (view) => {
      known = view;
    },
    () => {},
  );
  return {
    ...page,
    view() {
      const view = first ?? page.view();
      first = undefined;
      return view;
    },
    early() {
      if (known) first = undefined;
      return known;
    },
  };
}

/** A tab with a page of the web. */
interface OpenTab {
  tabId: number;
  host: string;
  /** The host's name in addresses, where it can be one of the viewer's own. */
  own?: string;
  site?: SiteInfo | undefined;
}

/** The page of a tab; without an id, of the tab that is open in front. */
export function pageOf(id?: number): Page {
  const tab = async (): Promise<Tabs.Tab | undefined> =>
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : browser.tabs.get(id).catch(() => undefined);

  async function read({ tabId, host, site, own }: OpenTab): Promise<PageView> {
    const films = await askPage(tabId, 'page.films');
    const surprise = site ? await askPage(tabId, 'page.report').catch(() => null) : null;
    const { incognito } = await browser.tabs.get(tabId);
    return {
      state: 'read',
      host,
      site,
      films,
      surprise: surprise ?? undefined,
      isPrivate: incognito,
      ...(!site && own && { own }),
    };
  }

  async function start(at: OpenTab): Promise<PageView> {
    const { tabId, host, site } = at;
    await browser.scripting.executeScript({ target: { tabId }, files: scriptsFor(site).map(fromRoot) });
    for (let tried = 1; ; tried++) {
      const view = await read(at).catch(() => undefined);
      if (view?.state === 'read' && view.films.length) return view;
      if (tried >= RETRIES.times) return view ?? { state: 'read', host, site, films: [] };
      await new Promise((resolve) => setTimeout(resolve, RETRIES.wait));
    }
  }

  async function open(): Promise<OpenTab | undefined> {
    const at = await tab();
    if (at?.id === undefined || !at.url || !/^https?:/.test(at.url)) return undefined;
    return {
      tabId: at.id,
      host: new URL(at.url).hostname.replace(/^www\./, ''),
      ...(mayBeOwnHost(at.url) && { own: new URL(at.url).hostname }),
      site: siteAt(siteTable, at.url),
    };
  }

  return {
    async view() {
      const at = await open();
      if (!at) return { state: 'closed' };
      const { host, own, site } = at;
      if (site && (await loadSettings()).sitesOff.includes(site.name)) return { state: 'off', host, site };
      try {
        return await read(at);
      } catch {
        // No script answers: it was never there, or the page is older than the extension.
        if (!site) return { state: 'other', host, ...(own && { own }) };
        if (!(await allowed(site))) return { state: 'offer', host, site };
        return start(at).catch(() => ({ state: 'stuck', host, site }));
      }
    },

    async look() {
      const at = await open();
      return at ? start(at) : { state: 'closed' };
    },

    async reload() {
      const at = await open();
      if (at) await browser.tabs.reload(at.tabId);
    },

    async copy() {
      const at = await open();
      return at ? askPage(at.tabId, 'page.copy') : '';
    },

    async teach(words) {
      const at = await open();
      if (!at) return;
      const target = { tabId: at.tabId };
      await browser.scripting.executeScript({ target, files: [fromRoot(teachFile)] });
      await sendToTab(at.tabId, 'page.teach', words);
    },

    async archive() {
      const at = await open();
      return at && offeredArchive(at.tabId);
    },
  };
}
