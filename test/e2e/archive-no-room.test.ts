import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '../extension/background/subscriptions/bad-host.ts';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archive-options.ts';
import { isUnderTest } from './harness/browsers-under-test.ts';

const HOST = 'second.example';
/** All that this Firefox stores, of all sites together. */
const ROOM_KB = 12 * 1024;
const TOO_MUCH_BYTES = 40 * 1024 * 1024;

/**
 * A browser whose storage is full. Only Firefox can be given so little room: Chromium lets an extension with
 * `unlimitedStorage` fill the disk.
 */
describe.runIf(isUnderTest('firefox'))('a browser without room, in firefox', () => {
  let options: ArchiveOptions;
  let archive: TestArchive;

  beforeAll(async () => {
    options = await openArchiveOptions('firefox', [HOST], {
      firefoxPrefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM_KB },
    });
    archive = openTestArchive(options.server, `https://${HOST}/`);
    await archive.publish('B+');
    const { error } = await options.ask('subscribe', { address: `https://${HOST}/archive.json` });
    expect(error).toBeUndefined();
  });
  afterAll(() => options?.close());

  it('says so, keeps the grade, and takes the next archive that fits', async () => {
    const catalog = new Uint8Array(randomBytes(TOO_MUCH_BYTES));
    const manifest = await manifestOf({ sequence: 2, catalog });
    archive.host.serve(
      new Map<string, Uint8Array>([
        ['archive.json', Buffer.from(manifest)],
        [JSON.parse(manifest).catalog.name, catalog],
      ]),
    );
    expect((await options.update(HOST)).error).toContain('no room left');
    expect(await options.grade()).toBe('B+');
    await options.testBrowser.killWorker();
    expect(await options.grade()).toBe('B+');

    await archive.publish('C');
    await archive.publish('C+');
    await archive.publish('A-');
    expect((await options.update(HOST)).error).toBeUndefined();
    expect(await options.grade()).toBe('A-');
  });
});
