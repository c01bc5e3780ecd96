import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForShadow } from './harness/closed-shadow.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { violations } from './harness/page-axe.ts';
import { openCardByKeyboard, openPopupFor } from './harness/visible-state.ts';

const film = 'https://www.imdb.com/title/tt0034583/';

/** As with the high contrast of Windows: the browser replaces colours by the viewer's own few. */
async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
}

inBothBrowsers('With forced colours', (setup) => {
  test('badge and card are of the viewer’s colours, and pass axe', async ({ skip }) => {
    skip(setup.name === 'firefox', 'Firefox has no way to force colours on one page');
    const page = await setup.testBrowser.visit(film);
    await forceColors(page);
    const badge = await waitForShadow(page, '[data-reelgrade=badge]');
    const colors = await badge.evaluate((root) => {
      const button = root.querySelector('.badge')!;
      const probe = document.createElement('i');
      probe.style.cssText = 'color: Canvas; background: CanvasText; forced-color-adjust: none';
      document.body.append(probe);
      const { color, backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return {
        letter: getComputedStyle(button).color === color,
        ground: getComputedStyle(button, '::after').backgroundColor === backgroundColor,
      };
    });
    expect(colors).toEqual({ letter: true, ground: true });
    expect(await violations(page, badge)).toEqual([]);
    expect(await violations(page, await openCardByKeyboard(page))).toEqual([]);
  });

  test('popup, options and the page after installing pass axe', async ({ skip }) => {
    skip(setup.name === 'firefox', 'Firefox has no way to force colours on one page');
    const popup = await openPopupFor(setup.testBrowser, await setup.testBrowser.visit(film));
    await forceColors(popup);
    await popup.waitForSelector('.card-place article[aria-busy=false]');
    expect(await violations(popup)).toEqual([]);
    for (const path of ['options', 'welcome']) {
      const page = await setup.testBrowser.extensionPage(`src/extension/${path}/index.html`);
      await forceColors(page);
      await page.waitForSelector('h2');
      expect(await violations(page)).toEqual([]);
    }
  });
});
