import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Answer } from '../../../src/protocol/messages.ts';
import { extensionAllowing } from '../../e2e/harness/allow-hosts.ts';
import { type CriticHost, criticHost } from '../../e2e/harness/archives/critic-host.ts';
import { launch } from '../../e2e/harness/launch-browser.ts';
import { filesOf } from '../../e2e/harness/run-tool.ts';
import { startWebServer } from '../../e2e/harness/web-server.ts';

declare const chrome: Browser;

/** tsx notes the names of functions, those too that are sent into a page, which knows nothing of that. */
const NAMELESS = 'globalThis.__name = (work) => work';

export interface Subscribing {
  /** From the viewer's click to the first grade, milliseconds: fetched, hashed, verified, stored, opened, matched. */
  firstGrade: number;
  error?: string;
  catalogMB: number;
  /** An update with nothing new: requests, and bytes of them and their answers (HTTP, both heads and bodies). */
  quiet: { requests: number; bytes: number };
}

/** Subscribes with the real extension in a real Chromium, from the web server on loopback (TLS and a proxy between). */
export async function subscribing(folder: string, base: string, film: object): Promise<Subscribing> {
  const server = await startWebServer();
  const extension = await extensionAllowing('chromium', [new URL(base).host]);
  const host = criticHost(server, base);
  const files = await filesOf(folder);
  host.serve(files);
  const testBrowser = await launch('chromium', server, { extension });
  try {
    const page = await testBrowser.extensionPage('src/extension/options/index.html');
    await page.evaluate(NAMELESS);
    const { firstGrade, error, id, answer } = await page.evaluate(
      async (address, film) => {
        const ask = async (reelgrade: string, input: unknown) =>
          ((await chrome.runtime.sendMessage({ reelgrade, input })) as { value: unknown }).value;
        const start = performance.now();
        const { id, error } = (await ask('subscribe', { address })) as { id: string; error?: string };
        const [answer] = (await ask('match', [film])) as Answer[];
        return { firstGrade: performance.now() - start, error, id, answer };
      },
      `${base}archive.json`,
      film,
    );
    if (answer?.match !== 'certain') throw new Error(`no grade: ${error ?? JSON.stringify(answer)}`);
    const catalogMB = [...files].find(([name]) => name.startsWith('catalog'))![1].length / 1e6;
    return { firstGrade, error, catalogMB, quiet: await quietUpdate(page, host, id) };
  } finally {
    await testBrowser.close();
    await server.close();
  }
}

async function quietUpdate(page: Page, host: CriticHost, id: string): Promise<Subscribing['quiet']> {
  host.requests.length = 0;
  await page.evaluate((input) => chrome.runtime.sendMessage({ reelgrade: 'updateArchive', input }), id);
  const answered = host.requests.map(({ response }) => headOf(response));
  const bytes = host.requests.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return { requests: host.requests.length, bytes: bytes + answered.reduce((sum, length) => sum + length, 0) };
}

/** Length of an answer's head; a 304 has no body. Node keeps the text that it sent, under a name of its own. */
const headOf = (response: ServerResponse) =>
  (response as ServerResponse & { _header: string })._header.length;

export interface Opening {
  /** From the last byte of the page's files to the first search on the screen, milliseconds. */
  afterFiles: number;
  /** From the arrival of the page's script, with the catalog's parts still to fetch. */
  afterScript: number;
}

/** Opens the public page with a search in its address this many times, each time as if for the first time. */
export async function openings(
  folder: string,
  base: string,
  words: string,
  times: number,
): Promise<Opening[]> {
  const server = await startWebServer();
  const host = criticHost(server, base);
  host.serve(await filesOf(folder));
  const testBrowser = await launch('chromium', server);
  try {
    const measured: Opening[] = [];
    for (let time = 0; time < times; time++) {
      const page = await testBrowser.browser.newPage();
      await page.setCacheEnabled(false);
      await page.evaluateOnNewDocument(() => {
        const seen = new MutationObserver(() => {
          if (!document.querySelector('.rows li')) return;
          seen.disconnect();
          requestAnimationFrame(() => {
            (globalThis as { shown?: number }).shown = performance.now();
          });
        });
        seen.observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${base}?q=${encodeURIComponent(words)}`);
      await page.waitForFunction(() => (globalThis as { shown?: number }).shown);
      await page.evaluate(NAMELESS);
      measured.push(
        await page.evaluate(() => {
          const { shown } = globalThis as unknown as { shown: number };
          const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const end = (some: PerformanceResourceTiming[]) =>
            Math.max(...some.map((file) => file.responseEnd));
          return {
            afterFiles: shown - end(files.filter((file) => file.responseEnd <= shown)),
            afterScript: shown - end(files.filter(({ name }) => name.endsWith('.js'))),
          };
        }),
      );
      await page.close();
    }
    return measured;
  } finally {
    await testBrowser.close();
    await server.close();
  }
}
