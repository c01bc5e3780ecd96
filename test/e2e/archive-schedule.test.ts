import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Desk, openDesk, openShelf, type Shelf } from './harness/archive-options.ts';
import { dataIsDear, offline } from './harness/network.ts';

const HOST = 'second.example';
const DAY = 24 * 3600_000;

describe.each<BrowserName>(['chromium', 'firefox'])('the schedule in hard times, in %s', (name) => {
  let desk: Desk;
  let shelf: Shelf;

  beforeAll(async () => {
    desk = await openDesk(name, [HOST]);
    shelf = openShelf(desk.stage, `https://${HOST}/`);
    await shelf.renew('B+');
    const { error } = await desk.ask('subscribe', { address: `https://${HOST}/archive.json` });
    expect(error).toBeUndefined();
  });
  afterAll(() => desk?.close());
  afterEach(() => expect(desk.stage.strays()).toEqual([]));

  /** The schedule's alarm rings, with the archive due; answers how many questions the host got. */
  async function due(changes: object = { next: 0 }): Promise<number> {
    shelf.host.asked.length = 0;
    await desk.ring(changes);
    return shelf.host.asked.length;
  }

  it('sees a host through a day of errors: asks ever more seldom, keeps the grade, takes the new one soon after', async () => {
    const before = await desk.grade();
    await shelf.renew('A-');
    shelf.host.behave(() => ({ status: 503, body: '' }));
    const waits: number[] = [];
    let questions = 0;
    for (let hour = 0; hour < 8; hour++) {
      // Chromium itself holds an extension back that asks a failing host again within seconds.
      questions += await due();
      const { error, next, checked } = await desk.subscription(HOST);
      expect(error).toMatch(/503|cannot be reached/);
      waits.push(next! - checked!);
      expect(await desk.grade()).toBe(before);
      expect(await due({}), 'not asked before it is time').toBe(0);
    }
    expect(questions).toBeGreaterThan(1);
    expect(questions, 'one a time at most').toBeLessThanOrEqual(8);
    expect(waits.at(-1)).toBeGreaterThan(10 * waits[0]!);
    expect(Math.max(...waits)).toBeLessThanOrEqual(DAY);
    shelf.host.behave();
    const look = async () => {
      await due();
      return desk.grade();
    };
    await expect.poll(look, { timeout: 40_000, interval: 1000 }).toBe('A-');
    expect((await desk.subscription(HOST)).error).toBeUndefined();
  });

  it('asks nobody and blames nobody while the browser is offline, and is up to date when it is back', async () => {
    const before = await desk.grade();
    await shelf.renew('D');
    await offline(desk, true);
    for (let week = 0; week < 4; week++) expect(await due()).toBe(0);
    expect(await desk.grade()).toBe(before);
    expect((await desk.subscription(HOST)).error).toBeUndefined();
    await offline(desk, false);
    expect(await due()).toBeGreaterThan(0);
    expect(await desk.grade()).toBe('D');
  });

  it('sees a host through that cannot be reached at all', async () => {
    const before = await desk.grade();
    await shelf.renew('C');
    shelf.host.behave((request) => void request.socket.destroy());
    await due();
    expect((await desk.subscription(HOST)).error).toMatch(/cannot be reached/);
    expect(await desk.grade()).toBe(before);
    shelf.host.behave();
    await due();
    expect(await desk.grade()).toBe('C');
  });

  // Firefox tells no page and no extension that data is dear.
  it.runIf(name === 'chromium')('waits while the browser says that data is dear', async () => {
    await shelf.renew('B');
    await dataIsDear(desk, true);
    expect(await due()).toBe(0);
    expect(await desk.grade()).toBe('C');
    await dataIsDear(desk, false);
    await due();
    expect(await desk.grade()).toBe('B');
  });

  it('asks at once, and once, when a clock gone wild has left the next question years ahead', async () => {
    await shelf.renew('A');
    expect(await due({ next: Date.now() + 400 * DAY })).toBeGreaterThan(0);
    expect(await desk.grade()).toBe('A');
    const { next } = await desk.subscription(HOST);
    expect(next! - Date.now()).toBeLessThan(2 * DAY);
    expect(await due({})).toBe(0);
  });

  it('fetches at its next look what the browser has cleared', async () => {
    await (await desk.page()).evaluate(() => caches.delete('catalogs'));
    expect(await due({})).toBeGreaterThan(0);
    expect(await desk.grade()).toBe('A');
  });
});
