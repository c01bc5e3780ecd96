import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, installPlatform, platform } from './subscriptions/fake-platform.ts';

vi.mock('../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));
const { directoryInfo, dropUnwantedDirectory, updateDirectory, updateDirectoryIfDue } = await import(
  '../../../src/extension/background/update-directory.ts'
);

const ADDRESS = 'https://reelgrade.example/directory.json';
const entry = {
  name: 'Lantern Reviews',
  critic: 'Jo Lantern',
  about: 'Films by night.',
  language: 'en',
  archive: 'https://lantern.example/reviews/',
};

let source: { address: string | null };
let served: string | undefined;
let asked: string[];

beforeEach(() => {
  installPlatform();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://reelgrade/${path}` });
  source = { address: ADDRESS };
  platform.storage.set('settings', { newestDirectory: true });
  served = JSON.stringify({ archives: [entry] });
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.startsWith('chrome-extension:')) return Response.json(source);
    asked.push(url);
    return served === undefined ? new Response('', { status: 503 }) : new Response(served);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the newest directory', () => {
  it('is asked for once a day by the clock, checked and shown', async () => {
    await updateDirectoryIfDue();
    await updateDirectoryIfDue();
    expect(asked).toEqual([ADDRESS]);
    expect(await directoryInfo()).toMatchObject({ address: ADDRESS, wanted: true, archives: [entry] });
  });

  it('is asked for by nobody who did not ask for it, nor where the package names no place', async () => {
    platform.storage.set('settings', {});
    await updateDirectoryIfDue();
    await updateDirectory();
    expect(await directoryInfo()).toEqual({ address: ADDRESS, wanted: false });
    platform.storage.set('settings', { newestDirectory: true });
    source = { address: null };
    await updateDirectory();
    expect(await directoryInfo()).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is dropped when the viewer wants it no longer', async () => {
    await updateDirectory();
    platform.storage.set('settings', { newestDirectory: false });
    await dropUnwantedDirectory();
    expect(platform.storage.has('directory')).toBe(false);
  });

  it.each<[string, string | undefined, string]>([
    ['a host in trouble', undefined, 'error.hostStatus'],
    ['a web page', '<!doctype html>', 'error.directoryInvalid'],
    ['another layout', '[]', 'error.directoryInvalid'],
    [
      'an address that is a script',
      JSON.stringify({ archives: [{ ...entry, home: 'javascript:1' }] }),
      'error.directoryInvalid',
    ],
    ['an unknown field', JSON.stringify({ archives: [{ ...entry, run: 'x' }] }), 'error.directoryInvalid'],
    ['too many archives', JSON.stringify({ archives: Array(1001).fill(entry) }), 'error.directoryInvalid'],
    [
      'too long a name',
      JSON.stringify({ archives: [{ ...entry, name: 'n'.repeat(201) }] }),
      'error.directoryInvalid',
    ],
    [
      'one that says it came with Reelgrade',
      JSON.stringify({ archives: [{ ...entry, archive: undefined, bundled: 'other' }] }),
      'error.directoryInvalid',
    ],
    ['two megabytes', JSON.stringify({ archives: [], more: 'x'.repeat(2_000_000) }), 'error.textTooLarge'],
  ])('is refused: %s; what was there stays, and the reason is told', async (_, text, code) => {
    await updateDirectory();
    served = text;
    await updateDirectory();
    expect(await directoryInfo()).toMatchObject({ archives: [entry], error: { code } });
    served = JSON.stringify({ archives: [] });
    await updateDirectory();
    expect(await directoryInfo()).toMatchObject({ archives: [], error: undefined });
  });

  it('is not there after a first failure: the packaged one is shown then', async () => {
    served = undefined;
    await updateDirectory();
    const info = await directoryInfo();
    expect(info?.archives).toBeUndefined();
    expect(info?.error).toBeDefined();
  });
});
