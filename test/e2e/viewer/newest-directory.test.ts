import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { packagedDirectory } from '../../../src/core/directory/archive-directory.ts';
import { extensionAllowing } from '../harness/allow-hosts.ts';
import { browsersUnderTest } from '../harness/browsers-under-test.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { ownInstallation } from '../harness/shared-browser.ts';
import type { WebServer } from '../harness/web-server.ts';

declare const chrome: Browser;

const HOST = 'directory.example';
const DIRECTORY = `https://${HOST}/directory.json`;

const entry = (name: string) => ({
  name,
  critic: 'Jo Lantern',
  about: 'Films about harbours.',
  language: 'en',
  archive: `https://${HOST}/lantern/`,
});

describe.each([...browsersUnderTest])('the newest list of critics, in %s', (name) => {
  let server: WebServer;
  let testBrowser: TestBrowser;

  beforeAll(async () => {
    const extension = await extensionAllowing(name, [HOST]);
    await writeFile(join(extension, 'directory-source.json'), JSON.stringify({ address: DIRECTORY }));
    ({ server, testBrowser } = await ownInstallation(name, extension));
  });

  let asked = 0;
  const publish = (body: string, status = 200) =>
    server.put(DIRECTORY, () => {
      asked++;
      return { body, status, type: 'application/json' };
    });

  /** The options with "Find critics" open. */
  async function findCritics(): Promise<Page> {
    const page = await testBrowser.extensionPage('src/extension/options/index.html#archives');
    await (await page.waitForSelector('.find-critics summary'))!.click();
    await page.waitForSelector('.find-critics input[role=switch]');
    return page;
  }
  const names = (page: Page) => page.$$eval('.find-critics li b', (all) => all.map((one) => one.textContent));
  const packaged = packagedDirectory().map((one) => one.name);
  /** Opens the list again and answers its names, and what the line below it says. */
  async function shown(): Promise<{ listed: (string | null)[]; status: string }> {
    const page = await findCritics();
    const status = await page.$eval('.find-critics [role=status]', (line) => line.textContent!);
    const listed = await names(page);
    await page.close();
    return { listed, status };
  }
  const flip = async (page: Page) => (await page.$('.find-critics input[role=switch]'))!.click();

  /** A day goes by: the next request is due, and the alarm rings that wakes the worker. */
  async function letADayPass(): Promise<void> {
    const page = await testBrowser.extensionTab();
    await page.evaluate(async () => {
      const { directory } = (await chrome.storage.local.get('directory')) as { directory?: object };
      await chrome.storage.local.set({ directory: { ...directory, next: 0 } });
      chrome.alarms.create('subscriptions', { when: Date.now() });
    });
  }

  it('is asked for by nobody before the viewer wants it: the packaged one is shown', async () => {
    publish(JSON.stringify({ archives: [entry('Lantern Reviews')] }));
    expect((await shown()).listed).toEqual(packaged);
    await letADayPass();
    await testBrowser.killWorker();
    expect((await shown()).listed).toEqual(packaged);
    expect(asked).toBe(0);
  });

  it('is shown when the viewer switches it on, with its host and day', async () => {
    const page = await findCritics();
    await flip(page);
    await page.waitForFunction(
      () => document.querySelector('.find-critics li b')!.textContent === 'Lantern Reviews',
    );
    expect(await names(page)).toEqual(['Lantern Reviews']);
    expect(await page.$eval('.find-critics .about', (line) => line.textContent)).toContain(HOST);
    expect(asked).toBe(1);
    await page.close();
  });

  it('is asked for again by the clock when a day is over, and not before', async () => {
    publish(JSON.stringify({ archives: [entry('Lantern Reviews'), entry('Harbour Notes')] }));
    await testBrowser.killWorker();
    expect((await shown()).listed).toEqual(['Lantern Reviews']);
    expect(asked).toBe(1);
    await letADayPass();
    await expect
      .poll(async () => (await shown()).listed, { timeout: 30_000 })
      .toEqual(['Lantern Reviews', 'Harbour Notes']);
    expect(asked).toBe(2);
  });

  it.each([
    ['no directory', '<!doctype html>', 200],
    [
      'an entry with an address that is none',
      JSON.stringify({ archives: [{ ...entry('Evil'), archive: 'javascript:alert(1)' }] }),
      200,
    ],
    ['a host that fails', '', 503],
  ])('stays as it is and says why when there is %s', async (_, body, status) => {
    publish(body, status);
    await letADayPass();
    await expect.poll(async () => (await shown()).status, { timeout: 30_000 }).not.toBe('');
    expect((await shown()).listed).toEqual(['Lantern Reviews', 'Harbour Notes']);
    publish(JSON.stringify({ archives: [entry('Lantern Reviews'), entry('Harbour Notes')] }));
    await letADayPass();
    await expect.poll(async () => (await shown()).status, { timeout: 30_000 }).toBe('');
  });

  it('is forgotten when the viewer wants it no longer', async () => {
    const page = await findCritics();
    await flip(page);
    await page.waitForFunction(
      (first) => document.querySelector('.find-critics li b')!.textContent === first,
      {},
      packaged[0]!,
    );
    await page.waitForFunction(async () => !('directory' in (await chrome.storage.local.get('directory'))));
    await page.close();
    const before = asked;
    await letADayPass();
    await testBrowser.killWorker();
    expect((await shown()).listed).toEqual(packaged);
    expect(asked).toBe(before);
    expect(server.unexpectedRequests()).toEqual([]);
  });
});
