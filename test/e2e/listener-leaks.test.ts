import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';

/** All listeners that live in the page's process, ours and the page's own, as the browser itself counts them. */
async function counter(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')!.value;
  };
}

inBothBrowsers('What the page script leaves behind', (setup) => {
  test('no listener stays of a part of the site that was left, however often', async ({ skip }) => {
    if (setup.name === 'firefox') skip('only Chromium counts listeners');
    const page = await setup.testBrowser.visit('https://letterboxd.com/films/');
    await page.waitForSelector('[data-reelgrade=badge]');
    const listeners = await counter(page);
    // Another part of the site: everything begun for the one before ends, and the badges are made again.
    const go = async (path: string) => {
      await page.evaluate((path) => {
        for (const badge of document.querySelectorAll('[data-reelgrade=badge]'))
          badge.setAttribute('old', '');
        history.pushState(null, '', path);
      }, path);
      await page.waitForSelector('[data-reelgrade=badge]:not([old])');
      expect(await page.$('[data-reelgrade=badge][old]')).toBeNull();
    };
    const round = async () => {
      await go('/film/metropolis/');
      await go('/films/');
    };
    // The first builds what is kept for the page's whole life.
    await round();
    const before = await listeners();
    for (let i = 0; i < 5; i++) await round();
    await expect.poll(listeners).toBeLessThanOrEqual(before);
  });
});
