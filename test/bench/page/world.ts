import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { latePartText, pageText, siteText } from '../../../scripts/build/page-scripts-plugin.ts';
import { SITE_WORDS_PREFIX } from '../../../src/extension/platform/storage-keys.ts';
import { LATE_PARTS } from '../../../src/protocol/types.ts';
import { type Site, sites } from '../../../src/sites/index.ts';
import { languageWords } from '../../../src/sites/words/all-languages.ts';
import { worker } from './bench-worker.ts';

/** The page script as the extension ships it, after the file of the site that the generated pages are of. */
export const shipped = (): Promise<string[]> => shippedFor(sites.filter(({ name }) => name === 'letterboxd'));

/** The page script after the files of some sites. */
export const shippedFor = (some: readonly Site[]): Promise<string[]> =>
  Promise.all([...some.map((site) => siteText(site, 'chrome137')), pageText('chrome137')]);

/** What every page notes of itself, in `seen`; times in epoch ms but for those of the first badge, since the page began. */
export interface Seen {
  /** The browser's own scores of layout shifts. */
  shifts: { at: number; score: number }[];
  /** When the first badge was there, and the frame after it. */
  first: number;
  frame: number;
  /** Frames until the first badge, where the address ends in #frames. */
  frames: number[];
}

/** The score of all shifts from a time on. */
export const shiftOf = ({ shifts }: Seen, since = 0): number =>
  shifts.reduce((all, { at, score }) => (at < since ? all : all + score), 0);

/** A browser with a real extension that holds nothing but the script and a worker that knows every film. */
export interface World {
  /** An empty page, to go on from. */
  blank(): Promise<Opened>;
  open(url: string, html: string): Promise<Opened>;
  /** Removes the extension from under its scripts, as an update does. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

export interface Opened {
  page: Page;
  cdp: CDPSession;
  /** Lets an address answer with a page. */
  serve(url: string, html: string): void;
  /** Goes to an address that answers with the given page. */
  goto(url: string, html: string): Promise<void>;
  /** Evaluates in the extension's own world of the page. */
  inWorld<T>(expression: string): Promise<T>;
}

/** @param settings those of the viewer, beside the defaults */
export async function startWorld(
  scripts: readonly string[],
  { latency = 0, settings }: { latency?: number; settings?: object } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://*/*'],
    background: { service_worker: 'worker.js' },
    content_scripts: [
      { matches: ['https://*/*'], js: scripts.map((_, n) => `page${n}.js`), run_at: 'document_idle' },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const stored = { ...(settings && { settings }), [`${SITE_WORDS_PREFIX}en`]: [languageWords.en] };
  // The helper is how tsx names functions; the worker has none.
  writeFileSync(
    join(folder, 'worker.js'),
    `const __name = (f) => f;\n(${worker})(${latency}, ${JSON.stringify(stored)});`,
  );
  for (const part of LATE_PARTS)
    writeFileSync(join(folder, `${part}.js`), await latePartText(part, 'chrome137'));
  scripts.forEach((script, n) => {
    writeFileSync(join(folder, `page${n}.js`), script);
  });
  const browser: Browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-background-timer-throttling'],
    defaultViewport: { width: 1280, height: 900 },
  });
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const id = new URL(target.url()).host;
  return {
    blank: () => openPage(browser),
    async open(url, html) {
      const opened = await openPage(browser);
      await opened.goto(url, html);
      return opened;
    },
    async uninstall() {
      await browser.uninstallExtension(id);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page to which no address answers but those that are given. */
export async function openPage(browser: Browser): Promise<Opened> {
  const page = await browser.newPage();
  const pages = new Map<string, string>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pages.get(request.url().replace(/#.*/, ''));
    // A saved page is looked at as it was saved: its own scripts do not run.
    const headers = { 'content-security-policy': "script-src 'none'" };
    if (body) void request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
    else void request.respond({ status: 204, body: '' });
  });
  const cdp = await page.createCDPSession();
  let context = 0;
  cdp.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === 'Bench') context = id;
  });
  await cdp.send('Runtime.enable');
  // tsx names functions by a helper that pages have not.
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  await page.evaluateOnNewDocument(() => {
    const seen = {
      shifts: [] as { at: number; score: number }[],
      first: 0,
      frame: 0,
      frames: [] as number[],
    };
    Object.assign(globalThis, { seen });
    const count = () => {
      seen.frames.push(performance.timeOrigin + performance.now());
      if (!seen.first) requestAnimationFrame(count);
    };
    // Asked for by its address alone, because frames without need would be part of what is measured.
    if (location.hash === '#frames') requestAnimationFrame(count);
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shifts.push({ at: performance.timeOrigin + startTime, score: value });
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver((records, observer) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if ((node as HTMLElement).dataset?.reelgrade === 'badge') seen.first ||= performance.now();
      if (!seen.first) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        seen.frame = performance.now();
      });
    }).observe(document, { childList: true, subtree: true });
  });
  return {
    page,
    cdp,
    serve: (url, html) => void pages.set(url, html),
    async goto(url, html) {
      pages.set(url, html);
      await page.goto(url, { timeout: 120_000 });
    },
    async inWorld(expression) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId: context,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
