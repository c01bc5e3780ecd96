import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey, type SigningKey, signObject } from '../../../../src/core/manifest/signature.ts';
import { definitions } from '../../../../src/sites/definitions/index.ts';
import { siteToJson } from '../../../../src/sites/pack/site-json.ts';
import { fakeBrowser, installPlatform, platform, restartWorker } from '../subscriptions/fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));
const { dropOldSitePack, sitePackInfo, updateSitePack, updateSitePackIfDue } = await import(
  '../../../../src/extension/background/site-packs/update-site-pack.ts'
);

const ADDRESS = 'https://reelgrade.example/sites.json';
const letterboxd = siteToJson(definitions.find(({ name }) => name === 'letterboxd')!);

let key: SigningKey;
let packaged: { address: string | null; key: string | null; sequence: number };
/** What the host has, and how it was asked. */
let served: { text: string; etag: string } | undefined;
let asked: string[];

beforeAll(async () => {
  key = await newKey();
});
beforeEach(() => {
  installPlatform();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://reelgrade/${path}` });
  packaged = { address: ADDRESS, key: key.public, sequence: 3 };
  platform.storage.set('settings', { mendedSites: true });
  served = undefined;
  asked = [];
  vi.stubGlobal('fetch', async (url: string, { method = 'GET' } = {}) => {
    if (url.startsWith('chrome-extension:')) return Response.json(packaged);
    asked.push(`${method} ${url}`);
    if (!served) return new Response('', { status: 503 });
    return new Response(method === 'HEAD' ? '' : served.text, { headers: { etag: served.etag } });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function publish(sequence: number, more: object = {}): Promise<void> {
  const pack = {
    reelgradeSites: 1,
    sequence,
    date: '2026-11-30T10:00:00Z',
    sites: { letterboxd },
    off: ['hulu'],
    ...more,
  };
  served = { text: JSON.stringify(await signObject('sites', pack, key)), etag: `"${sequence}"` };
}

const stored = (name: string) => platform.storage.get(name);

describe('mended site files', () => {
  it('are asked for, checked and put where pages find them', async () => {
    await publish(4);
    await updateSitePackIfDue();
    expect(stored('mended:letterboxd')).toEqual({ ...letterboxd, watched: expect.any(Object) });
    expect(stored('mended:hulu')).toBe('off');
    expect(await sitePackInfo()).toMatchObject({
      address: ADDRESS,
      date: '2026-11-30T10:00:00Z',
      mended: ['Letterboxd'],
      off: ['Hulu'],
      error: undefined,
    });
  });

  it('are asked for once a day, and fetched only when they are new', async () => {
    await publish(4);
    await updateSitePackIfDue();
    await updateSitePackIfDue();
    expect(asked).toEqual([`GET ${ADDRESS}`]);
    await updateSitePack();
    expect(asked.slice(1)).toEqual([`HEAD ${ADDRESS}`]);
    await publish(5, { sites: {}, off: [] });
    await updateSitePack();
    expect(stored('mended:letterboxd'), 'no longer mended').toBeNull();
    expect(stored('mended:hulu')).toBeNull();
  });

  it('are never asked for where the viewer did not allow it, or the package names no place', async () => {
    await publish(4);
    platform.storage.set('settings', {});
    await updateSitePackIfDue();
    await updateSitePack();
    platform.storage.set('settings', { mendedSites: true });
    packaged = { address: null, key: null, sequence: 0 };
    await updateSitePackIfDue();
    expect(asked).toEqual([]);
    expect(await sitePackInfo()).toBeUndefined();
  });

  it('that are wrong change nothing: the last good ones stay, and the reason is told', async () => {
    await publish(4);
    await updateSitePack();
    const before = stored('mended:letterboxd');
    await publish(5, { sites: { letterboxd: { ...letterboxd, hosts: ['evil.example'] } } });
    await updateSitePack();
    expect(stored('mended:letterboxd')).toEqual(before);
    expect((await sitePackInfo())?.error).toMatchObject({ code: 'error.packInvalid' });
    await publish(3);
    await updateSitePack();
    expect((await sitePackInfo())?.error).toMatchObject({ code: 'error.packOlder' });
    served = undefined;
    await updateSitePack();
    expect((await sitePackInfo())?.error).toMatchObject({ code: 'error.hostStatus' });
    expect(stored('mended:letterboxd')).toEqual(before);
  });

  it('of ten megabytes are not read to their end', async () => {
    served = { text: ' '.repeat(10e6), etag: '"x"' };
    await updateSitePack();
    expect((await sitePackInfo())?.error).toMatchObject({ code: 'error.textTooLarge' });
  });

  it('no newer than the extension’s own are refused, and dropped after an update that has caught up', async () => {
    await publish(3);
    await updateSitePack();
    expect((await sitePackInfo())?.error).toMatchObject({ code: 'error.packOlder' });
    await publish(4);
    await updateSitePack();
    await dropOldSitePack();
    expect(stored('mended:letterboxd')).toEqual({ ...letterboxd, watched: expect.any(Object) });
    packaged.sequence = 4;
    await dropOldSitePack();
    expect([...platform.storage.keys()]).toEqual(['settings']);
  });

  it('are the old ones or the new ones when the worker is killed at the write', async () => {
    await publish(4);
    await updateSitePack();
    await publish(5, { off: [] });
    platform.beforeWrite = () => {
      throw new Error('killed');
    };
    await updateSitePack().catch(() => {});
    platform.beforeWrite = () => {};
    restartWorker();
    expect(stored('mended:hulu')).toBe('off');
    await updateSitePack();
    expect(stored('mended:hulu')).toBeNull();
  });

  it('go when the viewer no longer wants them', async () => {
    await publish(4);
    await updateSitePack();
    platform.storage.set('settings', { mendedSites: false });
    await updateSitePackIfDue();
    expect([...platform.storage.keys()]).toEqual(['settings']);
  });
});
