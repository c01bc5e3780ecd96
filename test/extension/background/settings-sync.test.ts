import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
vi.stubGlobal('browser', current);
const { syncSettings } = await import('../../../src/extension/background/settings-sync.ts');
const { CARRIED } = await import('../../../src/extension/storage/carried-settings.ts');
const { changeSettings, loadSettings } = await import('../../../src/extension/storage/settings.ts');

let time: number;
const sync = () => syncSettings(() => time);
beforeEach(() => {
  time = 1000;
  browser = createBrowser(createDisk());
});

/** What two browsers of one viewer have: disks of their own, and one sync. */
function secondBrowser() {
  const first = browser.disk;
  browser = createBrowser({ ...createDisk(), sync: first.sync });
  return {
    first: () => {
      browser = createBrowser({ ...first, sync: browser.disk.sync });
    },
  };
}

describe('settings that go along', () => {
  it('stay here while the viewer has not switched that on', async () => {
    await changeSettings(() => ({ hideGrades: true }));
    await sync();
    expect(browser.disk.sync).toEqual({});
  });

  it('are each an item of their own, and never the switch, hosts or archives', async () => {
    await changeSettings(() => ({
      sync: true,
      hideGrades: true,
      ownHosts: ['a.example'],
      archivesOff: ['a'],
    }));
    await sync();
    expect(Object.keys(browser.disk.sync).sort()).toEqual(CARRIED.map((name) => `setting:${name}`).sort());
    expect(browser.disk.sync['setting:hideGrades']).toEqual({ value: true, at: 1000 });
    expect(JSON.stringify(browser.disk.sync)).not.toMatch(/a\.example|archivesOff/);
  });

  it('are taken by a browser that joins, and what it had of them gives way', async () => {
    await changeSettings(() => ({ sync: true, dimBelow: 40 }));
    await sync();
    secondBrowser();
    await changeSettings(() => ({ sync: true, dimBelow: 80, archivesOff: ['b'] }));
    time = 2000;
    await sync();
    expect(await loadSettings()).toMatchObject({ dimBelow: 40, archivesOff: ['b'], sync: true });
  });

  it('are of the newer change, setting by setting', async () => {
    await changeSettings(() => ({ sync: true }));
    await sync();
    const { first } = secondBrowser();
    await changeSettings(() => ({ sync: true }));
    await sync();
    time = 3000;
    await changeSettings(() => ({ dimBelow: 60 }));
    await sync();
    first();
    time = 2000;
    await changeSettings(() => ({ hideGrades: true }));
    await sync();
    expect(await loadSettings()).toMatchObject({ dimBelow: 60, hideGrades: true });
    expect(browser.disk.sync).toMatchObject({
      'setting:dimBelow': { value: 60, at: 3000 },
      'setting:hideGrades': { value: true, at: 2000 },
    });
  });

  it('of another version, broken or hostile, change nothing', async () => {
    await changeSettings(() => ({ sync: true, dimBelow: 20 }));
    await sync();
    Object.assign(browser.disk.sync, {
      'setting:dimBelow': { value: 'much', at: 9e12 },
      'setting:badgeLooks': 7,
      'setting:ownHosts': { value: ['evil.example'], at: 9e12 },
      'setting:sync': { value: false, at: 9e12 },
    });
    await sync();
    expect(await loadSettings()).toMatchObject({ dimBelow: 20, badgeLooks: {}, ownHosts: [], sync: true });
  });

  it('that are too large stay here and are named; the others go', async () => {
    await changeSettings(() => ({
      sync: true,
      sitesOff: Array.from({ length: 900 }, (_, at) => `a-site-of-a-long-name-${at}`),
    }));
    await sync();
    expect(browser.disk.sync['setting:sitesOff']).toBeUndefined();
    expect(browser.disk.sync['setting:tiles']).toBeDefined();
    expect(browser.disk.local.syncState).toMatchObject({ failed: ['sitesOff'] });
  });

  it('are named where the browser refuses them', async () => {
    browser.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await changeSettings(() => ({ sync: true }));
    await sync();
    expect(browser.disk.local.syncState).toMatchObject({ failed: expect.arrayContaining(['tiles']) });
    expect(await loadSettings()).toMatchObject({ sync: true });
  });
});
