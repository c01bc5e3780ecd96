import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForShadow } from '../harness/closed-shadow.ts';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { asPhone, emulateTouch, endTouch } from '../harness/touch-screen.ts';
import { badgesOf, openPopupFor } from '../harness/visible-state.ts';

const CASABLANCA = 'https://www.imdb.com/title/tt0034583/';
const GRID = 'https://letterboxd.com/films/';
/** What a finger hits surely in a list of controls, and at least on a poster (px). */
const MIN_CONTROL_PX = 44;
const MIN_BADGE_PX = 24;

/** What can be pressed below an element and is smaller than a finger needs. */
function tooSmall(root: Element | ShadowRoot | Document, least: number): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role=switch]')]
    .map((control) =>
      control.matches('[type=checkbox], [type=radio]') ? (control.closest('label') ?? control) : control,
    )
    .filter((control) => control.checkVisibility())
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(
      ({ control, box }) =>
        `${control.className || control.localName} ${Math.round(box.width)}×${Math.round(box.height)}`,
    );
}

const narrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

inBothBrowsers('A finger on a phone of 360 px', (setup) => {
  beforeAll(() => emulateTouch(setup.testBrowser));
  afterAll(() => endTouch(setup.testBrowser));

  const open = async (url: string) => {
    const page = await setup.testBrowser.visit(url);
    await asPhone(setup.testBrowser, page);
    await page.waitForSelector('[data-reelgrade=badge]');
    return page;
  };
  const tap = async (page: Page, target: ElementHandle<Element>) => {
    const box = (await target.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  };

  test('is what the page sees: coarse, without hovering', async () => {
    const page = await open(CASABLANCA);
    expect(
      await page.evaluate(() => [
        matchMedia('(pointer: coarse)').matches,
        matchMedia('(hover: hover)').matches,
      ]),
    ).toEqual([true, false]);
  });

  test('opens the card with a tap, within the screen; a tap outside closes it', async () => {
    const page = await open(CASABLANCA);
    const [badge] = await badgesOf(page);
    await tap(page, badge!.host);
    const card = await waitForShadow(page, '[data-reelgrade=card]');
    await card.waitForSelector('article[aria-busy=false]');
    expect(await card.evaluate((root) => root.textContent)).toContain('Reelgrade Sampler');
    const box = (await (await page.$('[data-reelgrade=card]'))!.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(await card.evaluate(tooSmall, MIN_CONTROL_PX)).toEqual([]);
    await page.touchscreen.tap(350, Math.min(730, box.y + box.height + 60));
    await page.waitForSelector('[data-reelgrade=card]', { hidden: true });
    expect(page.url()).toBe(CASABLANCA);
  });

  test('hits a badge on a poster, and does not follow the poster’s link', async () => {
    const page = await open(GRID);
    const badges = await badgesOf(page);
    expect(badges.length).toBeGreaterThan(1);
    for (const { host } of badges) {
      const box = (await host.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(MIN_BADGE_PX);
    }
    await tap(page, badges[0]!.host);
    await waitForShadow(page, '[data-reelgrade=card]');
    expect(page.url()).toBe(GRID);
  });

  test('finds everything in the popup large enough, with nothing off the screen', async () => {
    const page = await open(CASABLANCA);
    const popup = await openPopupFor(setup.testBrowser, page);
    await asPhone(setup.testBrowser, popup);
    await popup.waitForSelector('article[aria-busy=false]');
    expect(
      await popup.evaluate(tooSmall as never, await popup.evaluateHandle(() => document), MIN_CONTROL_PX),
    ).toEqual([]);
    expect(await narrow(popup)).toBe(true);
    const search = (await popup.$('input'))!;
    await search.type('king');
    await popup.waitForSelector('.rows .row');
    expect(
      await popup.evaluate(tooSmall as never, await popup.evaluateHandle(() => document), MIN_CONTROL_PX),
    ).toEqual([]);
    await tap(popup, (await popup.$('.rows .row'))!);
    await popup.waitForSelector('.back-bar');
    expect(
      await popup.evaluate(tooSmall as never, await popup.evaluateHandle(() => document), MIN_CONTROL_PX),
    ).toEqual([]);
    expect(await narrow(popup)).toBe(true);
  });
});
