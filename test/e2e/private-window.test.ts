import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { launch, type TestBrowser } from './harness/launch-browser.ts';
import { allowInPrivateWindows, visitPrivately } from './harness/private-window.ts';
import { sampler } from './harness/sampler-grades.ts';
import { badgesOf } from './harness/visible-state.ts';

const GRID = 'https://www.netflix.com/browse';
const DETAILS = 'https://www.netflix.com/title/60020634';
const certain = sampler.get('Heat (1995)')!;

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Netflix</title><style>a { display: inline-block; width: 200px; height: 120px }</style></head><body>${body}</body></html>`;

const grades = async (page: Page) => (await badgesOf(page)).map(({ text }) => text);

async function remembered(testBrowser: TestBrowser): Promise<string> {
  const options = await testBrowser.extensionPage('src/extension/options/index.html');
  await options.waitForFunction(() =>
    /remembered\./.test(document.querySelector('#privacy')?.textContent ?? ''),
  );
  const words = await options.$eval('#privacy [role=status]', (status) => status.textContent ?? '');
  await options.close();
  return words;
}

inBothBrowsers('A private window', (setup) => {
  test('has its grades, tells nothing of its titles, and is told nothing', async () => {
    const { server, name } = setup;
    server.put(
      GRID,
      html('<a data-uia="standard-card" aria-label="Heat" href="/browse?jbv=60020634">Heat</a>'),
    );
    server.put(
      DETAILS,
      html(
        '<h1 class="title-title" data-uia="title-info-title">Heat</h1><span data-uia="item-year">1995</span><span data-uia="item-runtime">2h 50m</span>',
      ),
    );
    const testBrowser = await launch(name, server);
    try {
      await allowInPrivateWindows(testBrowser);
      const hidden = await visitPrivately(testBrowser, DETAILS);
      await expect.poll(() => grades(hidden)).toEqual([certain]);
      // New tabs open in the window that was used last.
      await hidden.close();
      expect(await remembered(testBrowser)).toBe('No title is remembered.');

      const open = await testBrowser.visit(DETAILS);
      await expect.poll(() => grades(open)).toEqual([certain]);
      expect(await remembered(testBrowser)).toBe('1 title is remembered.');
      const grid = await testBrowser.visit(GRID);
      await expect.poll(() => grades(grid)).toEqual([certain]);
      const hiddenGrid = await visitPrivately(testBrowser, GRID);
      await new Promise((done) => setTimeout(done, 800));
      expect(await grades(hiddenGrid)).not.toContain(certain);
    } finally {
      await testBrowser.close();
    }
  });
});
