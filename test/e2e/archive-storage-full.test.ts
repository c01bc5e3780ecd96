import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archives/archive-options.ts';
import { isUnderTest } from './harness/browsers-under-test.ts';

const HOST = 'critic.example';
/** Room for a small archive, and not for one of this many reviews. */
const STORAGE_KB = 1000;
const TOO_MANY_REVIEWS = 40_000;

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

  const saysNoRoom = async () =>
    (await options.page()).waitForFunction(
      () =>
        [...document.querySelectorAll('.problem')].some((problem) =>
          problem.textContent?.includes('The browser has no room left.'),
        ),
      { timeout: 15_000 },
    );

  it('says so to whoever subscribes, keeps nothing half, and takes an archive that fits', async () => {
    await archive.publish('F', TOO_MANY_REVIEWS);
    const [, catalog] = archive.files();
    expect(catalog.length).toBeGreaterThan(STORAGE_KB * 1000);
    const page = await options.page();
    await page.waitForSelector('.add-archive input');
    await page.type('.add-archive input', `${HOST}/`);
    await page.click('.add-archive button[type=submit]');
    await (await page.waitForSelector('.rg-offer .primary'))!.click();
    await saysNoRoom();
    expect(await options.grade()).toBeUndefined();
    await archive.publish('B+');
    const [, ...others] = await options.ask('subscriptions');
    expect(others).toEqual([]);
    await options.ask('subscribe', { address: `https://${HOST}/archive.json` });
    expect((await options.subscription(HOST)).error).toBeUndefined();
    expect(await options.grade()).toBe('B+');
  });

  it('keeps the old state of an archive, says why, and takes the next one that fits', async () => {
    await archive.publish('F', TOO_MANY_REVIEWS);
    expect((await options.update(HOST)).error).toMatch(/^The browser has no room left/);
    await saysNoRoom();
    expect(await options.grade()).toBe('B+');
    await options.testBrowser.killWorker();
    expect(await options.grade(), 'a new worker has it too').toBe('B+');
    await archive.publish('A-');
    expect((await options.update(HOST)).error).toBeUndefined();
    expect(await options.grade()).toBe('A-');
  });
});
