import type { ElementHandle, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { shadowOf, waitForShadow } from './closed-shadow.ts';
import type { TestBrowser } from './launch-browser.ts';

/** What an extension's page has; both browsers answer with promises. */
declare const chrome: Browser;

/** A badge as a viewer meets it. */
export interface VisibleBadge {
  /** The grade as written on it. */
  text: string;
  /** What a screen reader says: the grade, the film, the critic. */
  label: string;
  host: ElementHandle<Element>;
  button: ElementHandle<HTMLElement>;
}

/** All badges below an element, in document order. */
export async function badgesOf(scope: Page | ElementHandle<Element>): Promise<VisibleBadge[]> {
  const seen: VisibleBadge[] = [];
  for (const host of await scope.$$('[data-reelgrade=badge]')) {
    const root = await shadowOf(host).catch(() => undefined);
    // A page that copies its own tiles copies our element without what is in it.
    if (!root) continue;
    const button = (await root.$('.badge')) as ElementHandle<HTMLElement>;
    const text = await button.evaluate((each) => each.firstElementChild?.getAttribute('data-text') ?? '');
    const label = await button.evaluate((each) => each.getAttribute('aria-label') ?? '');
    seen.push({ text, label, host, button });
  }
  return seen;
}

/** Waits for a badge below the selector, and reads it. */
export async function badgeAt(page: Page, selector = 'html'): Promise<VisibleBadge> {
  await page.waitForSelector(`${selector} [data-reelgrade=badge], ${selector} + [data-reelgrade=badge]`, {
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
  const card = await waitForShadow(page, '[data-reelgrade=card]');
  await card.waitForSelector('article[aria-busy=false]');
  return card;
}

/** Runs `work` in a page of the extension, with the id of the tab that shows this page. */
export async function inExtension<T>(
  testBrowser: TestBrowser,
  page: Page,
  work: (tab: number) => Promise<T>,
): Promise<T> {
  const extensionTab = await testBrowser.extensionTab();
  await page.bringToFront();
  const tab = await extensionTab.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return extensionTab.evaluate(work as (tab: number) => Promise<never>, tab);
}

/** How often the way from a title to its grade is gone before a page counts as judged: once more than is needed. */
const ROUNDS = 2;

/**
 * Waits until Reelgrade has had its say about a page on which nothing may come. Its script answers there, so it has
 * looked at the page; then all that lies between a title and its grade is gone through, some times over: the page's
 * frames and idle moments, and an answer of the worker to the same films. That takes as long as the machine takes,
 * where a fixed time is too long on a quick one and too short on a busy one. For a page as it came: after a move
 * within the page our script itself waits a while before it trusts what stands there.
 */
export async function waitUntilAnswered(testBrowser: TestBrowser, page: Page): Promise<void> {
  const films = await inExtension(testBrowser, page, async (tab) => {
    const end = Date.now() + 15_000;
    for (;;)
      try {
        const found: { film: object }[] = await chrome.tabs
          .sendMessage(tab, { reelgrade: 'page.films' }, { frameId: 0 })
          .then((reply) => (reply as { value: { film: object }[] }).value);
        return found.slice(0, 100).map(({ film }) => film);
      } catch (error) {
        // The page's script is not there yet, or not the part of it that answers, which the popup brings.
        if (Date.now() > end) throw error;
        await chrome.scripting
          .executeScript({ target: { tabId: tab }, files: ['/src/extension/content/report.js'] })
          .catch(() => {});
        await new Promise((done) => setTimeout(done, 20));
      }
  });
  const extensionTab = await testBrowser.extensionTab();
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 1000 })),
          ),
        ),
    );
    await extensionTab.evaluate(
      async (films) => void (await chrome.runtime.sendMessage({ reelgrade: 'match', input: films })),
      films,
    );
  }
}

/** What the toolbar icon carries while this page is open. */
export function toolbarText(testBrowser: TestBrowser, page: Page): Promise<string> {
  return inExtension(testBrowser, page, (tabId) => chrome.action.getBadgeText({ tabId }));
}

/** What the toolbar icon says when it is pointed at: the film's grade, or why it has none; the plain name for no film. */
export function toolbarTitle(testBrowser: TestBrowser, page: Page): Promise<string> {
  return inExtension(testBrowser, page, (tabId) => chrome.action.getTitle({ tabId }));
}

/** The popup as it opens over a page: in a tab of its own, of a popup's size, told which tab it is about. */
export async function openPopupFor(testBrowser: TestBrowser, page: Page): Promise<Page> {
  const tab = await inExtension(testBrowser, page, async (id) => id);
  const popup = await testBrowser.extensionPage(`src/extension/popup/index.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}
