import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archives/archive-options.ts';
import { setOffline, setSaveData } from './harness/archives/network-conditions.ts';
import { browsersUnderTest } from './harness/browsers-under-test.ts';

const HOST = 'second.example';
const DAY = 24 * 3600_000;

describe.each<BrowserName>([...browsersUnderTest])('the schedule in hard times, in %s', (name) => {
  let options: ArchiveOptions;
  let archive: TestArchive;

  beforeAll(async () => {
    options = await openArchiveOptions(name, [HOST]);
    archive = openTestArchive(options.server, `https://${HOST}/`);
    await archive.publish('B+');
    const { error } = await options.ask('subscribe', { address: `https://${HOST}/archive.json` });
    expect(error).toBeUndefined();
  });
  afterAll(() => options?.close());
  afterEach(() => expect(options.server.unexpectedRequests()).toEqual([]));

  /** The schedule's alarm rings, with the archive due; answers how many questions the host got. */
  async function due(changes: object = { next: 0 }): Promise<number> {
    archive.host.requests.length = 0;
    await options.ringAlarm(changes);
    return archive.host.requests.length;
  }

  it('sees a host through a day of errors: asks ever more seldom, keeps the grade, takes the new one soon after', async () => {
    const before = await options.grade();
    await archive.publish('A-');
    archive.host.respondWith(() => ({ status: 503, body: '' }));
    const waits: number[] = [];
    let questions = 0;
    for (let hour = 0; hour < 8; hour++) {
      // Chromium itself holds an extension back that asks a failing host again within seconds.
      questions += await due();
      const { error, next, checked } = await options.subscription(HOST);
      expect(error).toMatch(/503|cannot be reached/);
      waits.push(next! - checked!);
      expect(await options.grade()).toBe(before);
      expect(await due({}), 'not asked before it is time').toBe(0);
    }
    expect(questions).toBeGreaterThan(1);
    expect(questions, 'one a time at most').toBeLessThanOrEqual(8);
    expect(waits.at(-1)).toBeGreaterThan(10 * waits[0]!);
    expect(Math.max(...waits)).toBeLessThanOrEqual(DAY);
    archive.host.respondWith();
    const look = async () => {
      await due();
      return options.grade();
    };
    await expect.poll(look, { timeout: 40_000, interval: 1000 }).toBe('A-');
    expect((await options.subscription(HOST)).error).toBeUndefined();
  });

  it('asks nobody and blames nobody while the browser is offline, and is up to date when it is back', async () => {
    const before = await options.grade();
    await archive.publish('D');
    await setOffline(options, true);
    try {
      for (let week = 0; week < 4; week++) expect(await due()).toBe(0);
      expect(await options.grade()).toBe(before);
      expect((await options.subscription(HOST)).error).toBeUndefined();
    } finally {
      await setOffline(options, false);
    }
    expect(await due()).toBeGreaterThan(0);
    expect(await options.grade()).toBe('D');
  });

  it('sees a host through that cannot be reached at all', async () => {
    const before = await options.grade();
    await archive.publish('C');
    archive.host.respondWith((request) => void request.socket.destroy());
    await due();
    expect((await options.subscription(HOST)).error).toMatch(/cannot be reached/);
    expect(await options.grade()).toBe(before);
    archive.host.respondWith();
    await due();
    expect(await options.grade()).toBe('C');
  });

  // Firefox tells no page and no extension that data is dear.
  it.runIf(name === 'chromium')('waits while the browser says that data is dear', async () => {
    await archive.publish('B');
    await setSaveData(options, true);
    expect(await due()).toBe(0);
    expect(await options.grade()).toBe('C');
    await setSaveData(options, false);
    await due();
    expect(await options.grade()).toBe('B');
  });

  it('asks at once, and once, when a clock gone wild has left the next question years ahead', async () => {
    await archive.publish('A');
    expect(await due({ next: Date.now() + 400 * DAY })).toBeGreaterThan(0);
    expect(await options.grade()).toBe('A');
    const { next } = await options.subscription(HOST);
    expect(next! - Date.now()).toBeLessThan(2 * DAY);
    expect(await due({})).toBe(0);
  });

  it('fetches at its next look what the browser has cleared', async () => {
    await (await options.page()).evaluate(() => caches.delete('catalogs'));
    expect(await due({})).toBeGreaterThan(0);
    expect(await options.grade()).toBe('A');
  });
});
