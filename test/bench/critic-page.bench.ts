/**
 * `npm run bench -- critic-page [--pages N] [--json]`: drops a folder of generated pages (10,000 unless told) on the page
 * for critics in a real Chromium and Firefox: how long reading and making the zip take, and how long the tab was not free to
 * do anything else meanwhile.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type BrowserName, known } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build/build-extension.ts';
import { buildCriticPage } from '../../src/critic/preview/build-critic-page.ts';
import { criticHost } from '../e2e/harness/archives/critic-host.ts';
import { launch } from '../e2e/harness/launch-browser.ts';
import { filesOf } from '../e2e/harness/run-tool.ts';
import { startWebServer } from '../e2e/harness/web-server.ts';
import { writePages } from './archive-pages.ts';

const base = 'https://critic.example/tool/';
const PAGES = 10_000;
const PATIENCE_MS = 300_000;

interface Dropped {
  browser: BrowserName;
  understood: string;
  readSeconds: number;
  makeSeconds: number;
  /** The longest time that the tab's own thread was busy at one go, milliseconds. */
  longestBlock: number;
}

export async function run(args: string[]): Promise<Dropped[]> {
  const pages = (args.includes('--pages') && Number(args[args.indexOf('--pages') + 1])) || PAGES;
  const dir = await mkdtemp(join(tmpdir(), 'reelgrade-bench-'));
  try {
    const archive = join(dir, 'archive');
    writePages(archive, pages);
    const files = (await readdir(archive, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    await buildCriticPage(join(dir, 'page'));
    const results: Dropped[] = [];
    for (const name of Object.keys(known) as BrowserName[])
      results.push(await dropIn(name, files, await filesOf(join(dir, 'page'))));
    return results;
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function dropIn(
  name: BrowserName,
  files: readonly string[],
  page: ReadonlyMap<string, Uint8Array>,
): Promise<Dropped> {
  await buildExtension(name);
  const server = await startWebServer();
  criticHost(server, base).serve(page);
  const testBrowser = await launch(name, server);
  try {
    const tab = await testBrowser.visit(base);
    await tab.waitForSelector('.drop-zone');
    await watchBlocks(tab);
    const input = (await tab.$('.drop-zone input[multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...files);
    const start = performance.now();
    await tab.waitForSelector('section h2', { timeout: PATIENCE_MS });
    const readSeconds = (performance.now() - start) / 1000;
    const understood = await tab.$eval('section h2', (heading) => heading.textContent!);
    await tab.evaluate(() => {
      for (const [name, value] of [
        ['name', 'Lantern Reviews'],
        ['critic', 'Jo Lantern'],
        ['base', 'https://lantern.example/reviews/'],
      ] as const) {
        const field = document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    const making = performance.now();
    await tab.click('button[type=submit]');
    await tab.waitForSelector('.downloads', { timeout: PATIENCE_MS });
    const makeSeconds = (performance.now() - making) / 1000;
    const longestBlock = await tab.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    return { browser: name, understood, readSeconds, makeSeconds, longestBlock };
  } finally {
    await testBrowser.close();
    await server.close();
  }
}

/** Notes from now on how late the tab comes to do what it should do at once. */
const watchBlocks = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const noted = globalThis as unknown as { longest: number };
    noted.longest = 0;
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      noted.longest = Math.max(noted.longest, now - before - 10);
      before = now;
    }, 10);
  });

export const table = (results: Dropped[]): string =>
  [
    '| browser | understood | read | zip made | longest block of the tab |',
    '| --- | --- | --- | --- | --- |',
    ...results.map(
      ({ browser, understood, readSeconds, makeSeconds, longestBlock }) =>
        `| ${browser} | ${understood} | ${readSeconds.toFixed(1)} s | ${makeSeconds.toFixed(1)} s | ${longestBlock.toFixed(0)} ms |`,
    ),
  ].join('\n');
