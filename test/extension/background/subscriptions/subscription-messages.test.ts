import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../../src/extension/background/library/library.ts';
import { fakeBrowser, installPlatform, platform } from './fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));

const { subscriptionHandlers } = await import(
  '../../../../src/extension/background/subscriptions/subscription-handlers.ts'
);
const { schedule } = await import('../../../../src/extension/background/subscriptions/schedule.ts');
const { catalogWith, startHost } = await import('./bad-host.ts');

const terms = async () => ({ hours: 24, limit: 100e6 });
let host: Awaited<ReturnType<typeof startHost>>;
let changes: number;
const library = { sourcesChanged: () => void changes++ } as unknown as Library;

beforeEach(async () => {
  installPlatform();
  vi.clearAllMocks();
  changes = 0;
  host = await startHost();
  await host.publish({ sequence: 1, catalog: await catalogWith('B+') });
});
afterEach(async () => {
  await host.stop();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('messages about subscriptions', () => {
  it('find, subscribe, list, update, remove, restore and export; after each change the library lists anew', async () => {
    const on = subscriptionHandlers(library, terms);
    expect(await on.findArchive(host.address)).toMatchObject({ address: host.address });
    expect(changes).toBe(0);
    const { id } = await on.subscribe({ address: host.address });
    expect(changes).toBe(1);
    const listed = await on.subscriptions();
    expect(listed).toMatchObject([{ id, reviews: 3 }]);
    expect(await on.updateArchive(id)).toBeUndefined();
    expect(changes).toBe(2);
    expect(await on.exportSubscriptions()).toContain(host.address);
    await on.removeArchive(id);
    expect(changes).toBe(3);
    expect(await on.exportSubscriptions()).not.toContain(host.address);
    await on.restoreArchive(id);
    expect(changes).toBe(4);
    expect(await on.exportSubscriptions()).toContain(host.address);
    on.archivesChanged();
    expect(changes).toBe(5);
  });

  it('list anew after a change that failed, too', async () => {
    const on = subscriptionHandlers(library, terms);
    const { id } = await on.subscribe({ address: host.address });
    platform.beforeWrite = () => {
      throw new Error('no room');
    };
    await expect(on.removeArchive(id)).rejects.toThrow('no room');
    expect(changes).toBe(2);
  });
});

describe('the schedule', () => {
  const rings = async (name: string) => {
    const listener = fakeBrowser.alarms.onAlarm.addListener.mock.calls[0]![0] as (
      alarm: object,
    ) => Promise<void>;
    await listener({ name });
  };

  it('updates what is due when its own alarm rings, then does what else waits for the clock', async () => {
    const { id } = await subscriptionHandlers(library, terms).subscribe({ address: host.address });
    await host.publish({ sequence: 2, catalog: await catalogWith('A-') });
    const also = vi.fn(async () => {});
    const changed = vi.fn();
    schedule(terms, changed, also);
    host.asked.length = 0;
    await rings('another');
    expect([host.asked.length, also.mock.calls.length, changed.mock.calls.length]).toEqual([0, 0, 0]);
    const record = platform.storage.get(`subscription:${id}`) as object;
    platform.storage.set(`subscription:${id}`, { ...record, next: 0 });
    await rings('subscriptions');
    expect(host.asked.length).toBeGreaterThan(0);
    expect([also.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
  });

  it('sets its alarm where there is none: half-hourly, first within two minutes', async () => {
    schedule(
      terms,
      () => {},
      async () => {},
    );
    await vi.waitFor(() => expect(fakeBrowser.alarms.create).toHaveBeenCalledOnce());
    const [name, when] = fakeBrowser.alarms.create.mock.calls[0] as unknown as [
      string,
      Record<string, number>,
    ];
    expect([name, when.periodInMinutes]).toEqual(['subscriptions', 30]);
    expect(when.delayInMinutes).toBeGreaterThanOrEqual(1);
    expect(when.delayInMinutes).toBeLessThan(2);
  });

  it('leaves an alarm that is there alone', async () => {
    fakeBrowser.alarms.get.mockResolvedValueOnce({ name: 'subscriptions' } as never);
    schedule(
      terms,
      () => {},
      async () => {},
    );
    await new Promise((done) => setTimeout(done, 20));
    expect(fakeBrowser.alarms.create).not.toHaveBeenCalled();
  });
});
