import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archives/archive-options.ts';
import { isUnderTest } from './harness/browsers-under-test.ts';
import { answerFirefox, askedByFirefox, iconInFirefox, takeBackInFirefox } from './harness/firefox-parent.ts';
import { openPopupFor } from './harness/visible-state.ts';

declare const chrome: Browser;

const HOST = 'critic.example';
const BASE = `https://${HOST}/reviews/`;

/**
 * The browser's own question about a host, answered by its own button. Firefox lets a test reach its window;
 * Chromium's question stands outside of all that a test can reach, there the hosts are allowed from the start.
 */
describe.runIf(isUnderTest('firefox'))('the browser asks the viewer, in firefox', () => {
  let options: ArchiveOptions;
  let archive: TestArchive;

  beforeAll(async () => {
    options = await openArchiveOptions('firefox', []);
    archive = openTestArchive(options.server, BASE);
    await archive.publish('B+');
    options.server.put(BASE, {
      body: '<!doctype html><link rel="alternate" type="application/vnd.reelgrade+json" href="archive.json"><h1>Night Train Reviews</h1>',
      // A critic's host has no policy of its own.
      headers: { 'content-security-policy': "frame-ancestors 'none'" },
    });
    options.server.put(`https://${HOST}/plain`, '<!doctype html><h1>Nothing to offer</h1>');
  });
  afterAll(() => options?.close());
  afterEach(() => expect(options.server.unexpectedRequests()).toEqual([]));

  const { stringify } = JSON;
  /** All that the extension keeps, and what it may do. */
  const everything = async (page: Page) =>
    page.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(null),
        [...new Set((await chrome.permissions.getAll()).origins)].sort(),
        await Promise.all(
          (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
        ),
      ]),
    );
  const says = (page: Page, place: string, words: string) =>
    page.waitForFunction(
      (place, words) => document.querySelector(place)?.textContent?.includes(words),
      { timeout: 15_000 },
      place,
      words,
    );
  const allowed = (page: Page) =>
    page.evaluate(async (origin) => chrome.permissions.contains({ origins: [origin] }), `https://${HOST}/*`);

  /** Pastes the address in the options and looks there, up to Firefox's question. */
  async function look(page: Page): Promise<string> {
    await page.bringToFront();
    await page.waitForSelector('.add-archive input');
    await page.$eval('.add-archive input', (field) => {
      field.value = '';
    });
    await page.type('.add-archive input', `${HOST}/reviews`);
    await page.click('.add-archive button[type=submit]');
    return askedByFirefox(options.testBrowser.browser);
  }

  it('about that host alone; a no asks nobody, changes nothing and is said so', async () => {
    const page = await options.page();
    const before = await everything(page);
    archive.host.requests.length = 0;
    const question = await look(page);
    expect(question).toContain('Reelgrade');
    expect(question).toContain(HOST);
    expect(archive.host.requests, 'nothing before the answer').toEqual([]);
    await answerFirefox(options.testBrowser.browser, false);
    await says(page, '.add-archive', 'Permission was not granted.');
    expect(archive.host.requests).toEqual([]);
    expect(await everything(page)).toBe(before);
  });

  it('and a “not now” to the offer gives the permission back', async () => {
    const page = await options.page();
    const before = await everything(page);
    await look(page);
    await answerFirefox(options.testBrowser.browser, true);
    await page.waitForSelector('.rg-offer');
    expect(await allowed(page)).toBe(true);
    await page.click('.rg-offer button:not(.primary)');
    await says(page, '.add-archive', `Nothing was added, and ${HOST} is not asked again.`);
    await expect.poll(() => everything(page)).toBe(before);
    expect(await options.grade()).toBeUndefined();
  });

  it('and gives it back when there is no archive', async () => {
    const page = await options.page();
    archive.host.respondWith(() => ({ body: '<!doctype html><title>Parked</title>' }));
    options.server.put(`https://${HOST}/reviews`, { status: 404, body: '' });
    await look(page);
    await answerFirefox(options.testBrowser.browser, true);
    await says(page, '.add-archive .problem', 'web page');
    await expect.poll(() => allowed(page)).toBe(false);
    archive.host.respondWith();
  });

  it('over a page that offers an archive: the popup’s no changes nothing, its yes subscribes, and the icon tells', async () => {
    const { browser } = options.testBrowser;
    const plain = await options.testBrowser.visit(`https://${HOST}/plain`);
    const plainIcon = '/icons/16.png';
    expect(await iconInFirefox(browser)).toContain(plainIcon);
    await plain.goto(BASE, { waitUntil: 'domcontentloaded' });
    // A real click on the icon lets the popup look into the page; here only the permission can.
    const page = await options.page();
    await look(page);
    await answerFirefox(browser, true);
    await page.waitForSelector('.rg-offer');
    const popup = await openPopupFor(options.testBrowser, plain);
    await popup.waitForSelector('.archive-bar .rg-offer');
    await plain.bringToFront();
    await expect
      .poll(() => iconInFirefox(browser), { message: 'the icon has its dot' })
      .not.toContain(plainIcon);
    await plain.goto(`https://${HOST}/plain`, { waitUntil: 'domcontentloaded' });
    await expect
      .poll(() => iconInFirefox(browser), { message: 'until the tab goes elsewhere' })
      .toContain(plainIcon);

    await page.bringToFront();
    await page.click('.rg-offer button:not(.primary)');
    await expect.poll(() => allowed(page)).toBe(false);
    await popup.bringToFront();
    const before = await everything(page);
    await popup.click('.rg-offer .primary');
    expect(await askedByFirefox(browser)).toContain(HOST);
    await answerFirefox(browser, false);
    await says(popup, '.archive-bar', 'Permission was not granted.');
    expect(await everything(page)).toBe(before);
    expect(stringify(await popup.evaluate(() => chrome.storage.session.get(null)))).not.toContain(HOST);

    await popup.click('.rg-offer .primary');
    await askedByFirefox(browser);
    await answerFirefox(browser, true);
    await says(popup, '.archive-bar', 'You now read Night Train Reviews.');
    expect(await options.grade()).toBe('B+');
    expect(await allowed(page)).toBe(true);
  });

  it('again when it was taken back meanwhile: until then the host is asked nothing, and the grade stays', async () => {
    const { browser } = options.testBrowser;
    const page = await options.page();
    await takeBackInFirefox(browser, `https://${HOST}/*`);
    expect(await allowed(page)).toBe(false);
    await archive.publish('A-');
    archive.host.requests.length = 0;
    expect((await options.update(HOST)).error).toContain('the permission was taken back');
    await options.ringAlarm({ next: 0 });
    expect(archive.host.requests).toEqual([]);
    expect(await options.grade()).toBe('B+');

    await page.reload({ waitUntil: [] });
    await page.bringToFront();
    const update = await page.waitForSelector('.subscription button[aria-label^="Update"]');
    await update!.click();
    expect(await askedByFirefox(browser)).toContain(HOST);
    await answerFirefox(browser, true);
    await expect.poll(() => options.grade(), { timeout: 15_000 }).toBe('A-');
    expect(archive.host.requests.map(({ bytes }) => bytes).join()).not.toMatch(/^origin$/im);
  });
});
