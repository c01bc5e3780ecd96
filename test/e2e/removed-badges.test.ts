import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { toolbarText } from './harness/visible-state.ts';

/** As often as one film may get a badge within a minute, whatever the page does to it. */
const most = 30;

const titles = ['Metropolis (1927)', 'Casablanca (1942)', 'Psycho (1960)', 'Rashomon (1950)'];

/** The web server's own policy forbids what this page is about. */
const ownScript = "default-src 'unsafe-inline'";

/** Letterboxd's tiles in a page that works against us: `hostile` runs at every change of it. */
const pageThat = (hostile: string): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>Films</title></head><body><ul>${titles
  .map(
    (name) =>
      `<li class="posteritem"><div class="react-component" data-component-class="LazyPoster" data-item-name="${name}"
        style="position:relative;width:150px;height:225px"><img alt="${name.slice(0, -7)}"></div></li>`,
  )
  .join('')}</ul>
<script>
const list = document.querySelector('ul');
globalThis.badgesSeen = 0;
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node.dataset?.reelgrade === 'badge') globalThis.badgesSeen++;
  ${hostile}
}).observe(document.body, { childList: true, subtree: true });
</script></body></html>`;

/** How many badges came until none came any more. */
async function badgesUntilQuiet(page: Page): Promise<number> {
  const count = () => page.evaluate(() => (globalThis as unknown as { badgesSeen: number }).badgesSeen);
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await count();
        return last > 0 && last === before;
      },
      { interval: 1500, timeout: 20_000 },
    )
    .toBe(true);
  return last;
}

inBothBrowsers('A page that removes badges', (setup) => {
  test.each([
    [
      'as fast as they appear',
      `for (const badge of list.querySelectorAll('[data-reelgrade=badge]')) badge.remove();`,
    ],
    [
      'by making every tile again',
      `for (const badge of list.querySelectorAll('[data-reelgrade=badge]')) {
        const tile = badge.closest('li');
        if (!tile) continue;
        const fresh = tile.cloneNode(true);
        for (const copy of fresh.querySelectorAll('[data-reelgrade=badge]')) copy.remove();
        tile.replaceWith(fresh);
      }`,
    ],
  ])('%s has its way after a few tries, and costs nothing more', async (_, hostile) => {
    const url = 'https://letterboxd.com/films/hostile/';
    setup.server.put(url, { body: pageThat(hostile), headers: { 'content-security-policy': ownScript } });
    const page = await setup.testBrowser.visit(url);
    const badges = await badgesUntilQuiet(page);
    expect(badges).toBeGreaterThan(0);
    expect(badges).toBeLessThanOrEqual(titles.length * most);
    expect(await page.$('[data-reelgrade=badge]')).toBeNull();
    // The page goes on, and so do we where nobody works against us: the toolbar still answers for this tab.
    expect(await toolbarText(setup.testBrowser, page)).toBe('');
    expect(await page.title()).toBe('Films');
  });
});
