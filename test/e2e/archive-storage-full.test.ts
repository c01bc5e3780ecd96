import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archive-options.ts';
import { isUnderTest } from './harness/browsers-under-test.ts';

declare const chrome: Browser;

const HOST = 'critic.example';
/** Room for a small archive and little else. */
const STORAGE_KB = 5000;
/** Pieces that the rest is filled with, so that at the end not even a small catalog fits. */
const PIECES_BYTES = [500_000, 50_000, 5_000, 500];

/** Chromium lets an extension that may keep much fill the disk, whatever limit its debugger sets; Firefox holds its limit. */
describe.runIf(isUnderTest('firefox'))('a browser without room, in firefox', () => {
  let options: ArchiveOptions;
  let archive: TestArchive;

  beforeAll(async () => {
    options = await openArchiveOptions('firefox', [HOST], { storageKb: STORAGE_KB });
    archive = openTestArchive(options.server, `https://${HOST}/`);
  });
  afterAll(() => options?.close());
  afterEach(() => expect(options.server.unexpectedRequests()).toEqual([]));

  /** Takes all the room that is left. */
  const fill = async () =>
    (await options.page()).evaluate(async (pieces) => {
      const cache = await caches.open('filling');
      for (const bytes of pieces)
        for (let at = 0; ; at++)
          try {
            await cache.put(`https://filling.example/${bytes}/${at}`, new Response('x'.repeat(bytes)));
          } catch {
            break;
          }
    }, PIECES_BYTES);
  const makeRoom = async () => (await options.page()).evaluate(() => caches.delete('filling'));
  const saysNoRoom = async () =>
    (await options.page()).waitForFunction(
      () =>
        [...document.querySelectorAll('[role=alert]')].some((alert) =>
          alert.textContent?.includes('The browser has no room left.'),
        ),
      { timeout: 15_000 },
    );

  it('says so to whoever subscribes, and keeps nothing half', async () => {
    await archive.publish('B+');
    await fill();
    const page = await options.page();
    await page.waitForSelector('.add-archive input');
    await page.type('.add-archive input', `${HOST}/`);
    await page.click('.add-archive button[type=submit]');
    await (await page.waitForSelector('.rg-offer .primary'))!.click();
    await saysNoRoom();
    expect(await options.grade()).toBeUndefined();
    expect(await options.ask('subscriptions')).toEqual([]);
    await makeRoom();
    const { error } = await options.ask('subscribe', { address: `https://${HOST}/archive.json` });
    expect(error).toBeUndefined();
    expect(await options.grade()).toBe('B+');
  });

  it('keeps the old state of an archive, says why, and takes the new one when there is room', async () => {
    await archive.publish('A-');
    await fill();
    expect((await options.update(HOST)).error).toMatch(/^The browser has no room left/);
    await saysNoRoom();
    expect(await options.grade()).toBe('B+');
    await options.testBrowser.killWorker();
    expect(await options.grade(), 'a new worker has it too').toBe('B+');
    await makeRoom();
    expect((await options.update(HOST)).error).toBeUndefined();
    expect(await options.grade()).toBe('A-');
  });

  it('keeps the settings as they were when another cannot be kept', async () => {
    const page = await options.page();
    await page.evaluate(() => chrome.storage.local.set({ settings: { hideGrades: true } }));
    await fill();
    const other = { settings: { hideGrades: false, filling: 'x'.repeat(1_000_000) } };
    await expect(page.evaluate((other) => chrome.storage.local.set(other), other)).rejects.toThrow(/Quota/);
    await options.testBrowser.killWorker();
    expect(await options.ask('mine')).toMatchObject({ settings: { hideGrades: true } });
    await makeRoom();
  });
});
