import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anyPageFile, lateFile, siteFile } from '../../../src/extension/platform/script-files.ts';
import type { Site } from '../../../src/sites/index.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
vi.doMock('../../../src/extension/platform/browser.ts', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser, name) }),
}));
vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(browser, name) }));
const { injectLatePart, registerSites, syncSites, startInOpenTabs } = await import(
  '../../../src/extension/background/register-content-scripts.ts'
);
const { switchOff, switchOn, siteIsOn } = await import('../../../src/extension/storage/site-access.ts');
const { addOwnHost, removeOwnHost } = await import('../../../src/extension/storage/own-hosts.ts');
const { releaseHostPermission } = await import('../../../src/extension/storage/host-permission.ts');
const { loadSettings } = await import('../../../src/extension/storage/settings.ts');
const { patternsOf, sites } = await import('../../../src/sites/index.ts');

const optional = sites.filter((site) => site.optional);
const [one, two] = optional as [Site, Site];

beforeEach(() => {
  browser = createBrowser(createDisk());
});
const registered = () => browser.disk.scripts.map(({ id }) => id).sort();

describe('a host of the viewer’s own', () => {
  it('is looked through always once it is allowed, and no more when it is given up', async () => {
    browser.disk.agrees = false;
    expect(await addOwnHost('cinema.example')).toBe(false);
    expect((await loadSettings()).ownHosts).toEqual([]);
    browser.disk.agrees = true;
    expect(await addOwnHost('cinema.example')).toBe(true);
    await registerSites();
    expect(browser.disk.scripts).toMatchObject([
      { id: 'site-host-cinema.example', matches: ['https://cinema.example/*'], js: [anyPageFile, 'page.js'] },
    ]);
    await removeOwnHost('cinema.example');
    await registerSites();
    expect(registered()).toEqual([]);
    expect(browser.disk.granted.size).toBe(0);
  });

  it('keeps its permission when an archive there is removed', async () => {
    await addOwnHost('cinema.example');
    await releaseHostPermission('https://cinema.example/archive.json');
    await registerSites();
    expect(registered()).toEqual(['site-host-cinema.example']);
  });

  it('is left alone while its permission is taken back in the browser', async () => {
    await addOwnHost('cinema.example');
    await browser.permissions.remove({ origins: ['https://cinema.example/*'] });
    await registerSites();
    expect(registered()).toEqual([]);
  });
});

describe('optional sites', () => {
  it('are registered by the names of files where the browser answers with addresses', async () => {
    const named = browser.runtime.getManifest();
    const js = named.content_scripts[0]!.js.map((file) => browser.runtime.getURL(file));
    browser.runtime.getManifest = () => ({ ...named, content_scripts: [{ js }] });
    await switchOn(one);
    await registerSites();
    expect(browser.disk.scripts).toMatchObject([{ js: [siteFile(one), 'page.js'] }]);
  });

  it('get the page script once they are allowed, and lose it when the permission is taken back', async () => {
    await registerSites();
    expect(registered()).toEqual([]);
    expect(await switchOn(one)).toBe(true);
    await registerSites();
    expect(browser.disk.scripts).toMatchObject([
      { id: `site-${one.name}`, matches: patternsOf([one]), js: [siteFile(one), 'page.js'] },
    ]);
    await browser.permissions.remove({ origins: patternsOf([one]) });
    await registerSites();
    expect(registered()).toEqual([]);
  });

  it('are registered again after an update forgot them, and never twice', async () => {
    await switchOn(one);
    await switchOn(two);
    await Promise.all([syncSites(), syncSites(), syncSites()]);
    expect(registered()).toEqual([`site-${one.name}`, `site-${two.name}`].sort());
    browser.disk.scripts = [];
    await syncSites();
    expect(registered()).toHaveLength(2);
  });

  it('are off, and their permission given back, when the viewer switches them off', async () => {
    await switchOn(one);
    await registerSites();
    await switchOff(one);
    await registerSites();
    expect(registered()).toEqual([]);
    expect(browser.disk.granted.size).toBe(0);
    expect(await siteIsOn(one, await loadSettings())).toBe(false);
    await switchOn(one);
    expect(await siteIsOn(one, await loadSettings())).toBe(true);
  });

  it('stay off when the viewer says no', async () => {
    browser.disk.agrees = false;
    expect(await switchOn(one)).toBe(false);
    await registerSites();
    expect(registered()).toEqual([]);
  });

  it('start in tabs that are open, and leave other scripts alone', async () => {
    browser.disk.scripts = [{ id: 'another', matches: [], js: [] }];
    const host = one.hosts[0]!.replace('*.', 'www.').replaceAll('*', 'x');
    browser.disk.tabs = [
      { id: 3, url: `https://${host}/` },
      { id: 4, url: 'https://x.example/' },
    ];
    await startInOpenTabs(patternsOf([one]));
    expect(browser.disk.started).toEqual([
      { tab: 3, files: [siteFile(one), 'page.js'] },
      { tab: 4, files: [anyPageFile, 'page.js'] },
    ]);
    await registerSites();
    expect(registered()).toEqual(['another']);
  });
});

it('a late part goes into the page that asked for it', async () => {
  await injectLatePart(lateFile('card'), 5, 0);
  expect(browser.disk.started).toEqual([{ tab: 5, files: ['src/extension/content/card.js'] }]);
});

describe('an installed site', () => {
  it('is switched off by the settings alone', async () => {
    const installed = sites.find((site) => !site.optional)!;
    for (const origin of patternsOf([installed])) browser.disk.granted.add(origin);
    await switchOff(installed);
    expect(await siteIsOn(installed, await loadSettings())).toBe(false);
    expect(browser.disk.granted.size).toBeGreaterThan(0);
  });
});
