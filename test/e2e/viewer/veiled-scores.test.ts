import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';

declare const chrome: Browser;

const url = 'https://www.imdb.com/title/tt0034583/';
/** No style and no script of the page's own may run: the veil is not the page's. */
const policy = "default-src 'none'";
const body = `<!doctype html><html><head><title>Casablanca (1942) - IMDb</title></head><body>
  <h1 data-testid="hero__pageTitle"><span data-testid="hero__primary-text">Casablanca</span></h1>
  <ul><li><a href="/title/tt0034583/releaseinfo">1942</a></li></ul>
  <div data-testid="hero-rating-bar__aggregate-rating" tabindex="0">8.5/10</div></body></html>`;

inBothBrowsers('A site’s own scores', (setup) => {
  test('are veiled when the viewer wants it, in open pages too, until they are pointed at', async () => {
    setup.server.put(url, { body, headers: { 'content-security-policy': policy } });
    const extension = await setup.testBrowser.extensionTab();
    const choose = (settings: object) =>
      extension.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
    const page = await setup.testBrowser.visit(url);
    await page.bringToFront();
    await page.mouse.move(5, 400);
    const filterOf = (selector: string) => page.$eval(selector, (each) => getComputedStyle(each).filter);
    const score = '[data-testid="hero-rating-bar__aggregate-rating"]';
    expect(await filterOf(score)).toBe('none');
    try {
      await choose({ veilScores: true });
      await expect.poll(() => filterOf(score)).toContain('blur');
      expect(await filterOf('h1')).toBe('none');
      // What has the next page veiled is there a moment later.
      const registered = () =>
        extension.evaluate(async () =>
          (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
        );
      await expect.poll(registered, { timeout: 15_000 }).toContain('site-scores-imdb');
      const before = await page.content();
      await page.reload();
      await expect.poll(() => filterOf(score)).toContain('blur');
      expect((await page.content()).replace(/<section.*?<\/section>/g, '')).toBe(
        before.replace(/<section.*?<\/section>/g, ''),
      );
      await page.hover(score);
      await expect.poll(() => filterOf(score)).toBe('none');
      await page.mouse.move(5, 400);
      await expect.poll(() => filterOf(score)).toContain('blur');
      await page.focus(score);
      await expect.poll(() => filterOf(score)).toBe('none');
    } finally {
      await choose({});
    }
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(() => filterOf(score)).toBe('none');
  });
});
