import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
vi.stubGlobal('browser', current);
const { changeSettings, defaults, loadSettings, migrations, parseSettings } = await import(
  '../../../src/extension/storage/settings.ts'
);
const { readSettings, watchSettings } = await import('../../../src/extension/storage/settings-reader.ts');

beforeEach(() => {
  browser = createBrowser(createDisk());
});

describe('settings', () => {
  it.each([undefined, null, 7, 'x', [], {}])('are the defaults where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  });

  it('lose only the field that is broken', () => {
    const stored = {
      version: 1,
      hideGrades: true,
      tiles: 'yes',
      sitesOff: ['imdb', 7],
      archivesOff: ['a', 'a'],
    };
    expect(parseSettings(stored)).toEqual({ ...defaults, hideGrades: true, archivesOff: ['a'] });
  });

  it('keep a look of badges whose size alone is broken', () => {
    const look = { corner: 'bottomEnd', size: 'huge', opacity: 0.5, onHover: true };
    expect(parseSettings({ badgeLooks: { imdb: look, tmdb: { opacity: 0 } } }).badgeLooks).toEqual({
      imdb: { ...look, size: 'usual' },
      tmdb: { corner: 'topStart', size: 'usual', opacity: 1, onHover: false },
    });
  });

  it('keep what they know of a newer version', () => {
    expect(parseSettings({ version: 9, hideGrades: true, newer: 1 })).toEqual({
      ...defaults,
      hideGrades: true,
    });
  });

  it('are led up from an older version step by step', () => {
    migrations[-1] = ({ hidden, ...rest }) => ({ ...rest, version: 0, hide: hidden });
    migrations[0] = ({ hide, ...rest }) => ({ ...rest, version: 1, hideGrades: hide });
    try {
      expect(parseSettings({ version: -1, hidden: true, tiles: false })).toEqual({
        ...defaults,
        hideGrades: true,
        tiles: false,
      });
    } finally {
      delete migrations[-1];
      delete migrations[0];
    }
  });

  it('lose nothing when two changes come at once', async () => {
    await Promise.all([
      changeSettings(() => ({ hideGrades: true })),
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'imdb'] })),
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'netflix'] })),
    ]);
    expect(await loadSettings()).toEqual({ ...defaults, hideGrades: true, sitesOff: ['imdb', 'netflix'] });
    expect(await readSettings()).toEqual(await loadSettings());
  });

  it('go on after a change that failed', async () => {
    await expect(
      changeSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await changeSettings(() => ({ tiles: false }))).toMatchObject({ tiles: false });
  });

  it('tell whoever watches, until they leave', async () => {
    const seen: unknown[] = [];
    const stop = watchSettings((settings) => seen.push(settings.tiles));
    await changeSettings(() => ({ tiles: false }));
    await browser.storage.local.set({ other: 1 });
    expect(seen).toEqual([false]);
    stop();
    await changeSettings(() => ({ tiles: true }));
    expect(seen).toEqual([false]);
  });
});
