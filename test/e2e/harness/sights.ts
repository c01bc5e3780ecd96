import type { ElementHandle, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Visitor } from './launch.ts';
import { shadowOf, waitForShadow } from './shadow.ts';

/** What an extension's page has; both browsers answer with promises. */
declare const chrome: Browser;

/** A badge as a viewer meets it. */
export interface SeenBadge {
  /** The grade as written on it. */
  text: string;
  /** What a screen reader says: the grade, the film, the critic. */
  label: string;
  host: ElementHandle<Element>;
  button: ElementHandle<HTMLElement>;
}

/** All badges below an element, in document order. */
export async function badgesOf(scope: Page | ElementHandle<Element>): Promise<SeenBadge[]> {
  const seen: SeenBadge[] = [];
  for (const host of await scope.$$('reelgrade-badge')) {
    const root = await shadowOf(host).catch(() => undefined);
    // A page that copies its own tiles copies our element without what is in it.
    if (!root) continue;
    const button = (await root.$('.badge')) as ElementHandle<HTMLElement>;
    const text = await button.evaluate((each) => each.textContent ?? '');
    const label = await button.evaluate((each) => each.getAttribute('aria-label') ?? '');
    seen.push({ text, label, host, button });
  }
  return seen;
}

/** Waits for a badge below the selector, and reads it. */
export async function badgeAt(page: Page, selector = 'html'): Promise<SeenBadge> {
  await page.waitForSelector(`${selector} reelgrade-badge, ${selector} + reelgrade-badge`, {
    timeout: 15_000,
  });
  const [first] = await badgesOf(page);
  return first!;
}

/** Tabs to the page's first badge, opens its card with Enter, and returns the card's shadow root once its text is there. */
export async function openCardByKeyboard(page: Page): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  const [first] = await badgesOf(page);
  if (!first) throw new Error('no badge to open a card at');
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab');
    if (await first.host.evaluate((host) => document.activeElement === host)) break;
    if (tabs === 59) throw new Error('the keyboard does not come to the badge');
  }
  await page.keyboard.press('Enter');
  const card = await waitForShadow(page, 'reelgrade-card');
  await card.waitForSelector('article[aria-busy=false]');
  return card;
}

/** Runs `work` in a page of the extension, with the id of the tab that shows this page. */
export async function inExtension<T>(
  visitor: Visitor,
  page: Page,
  work: (tab: number) => Promise<T>,
): Promise<T> {
  const backstage = await visitor.backstage();
  await page.bringToFront();
  const tab = await backstage.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return backstage.evaluate(work as (tab: number) => Promise<never>, tab);
}

/** What the toolbar icon carries while this page is open. */
export function toolbarText(visitor: Visitor, page: Page): Promise<string> {
  return inExtension(visitor, page, (tabId) => chrome.action.getBadgeText({ tabId }));
}

/** The popup as it opens over a page: in a tab of its own, of a popup's size, told which tab it is about. */
export async function popupFor(visitor: Visitor, page: Page): Promise<Page> {
  const tab = await inExtension(visitor, page, async (id) => id);
  const popup = await visitor.extensionPage(`src/popup/index.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}
