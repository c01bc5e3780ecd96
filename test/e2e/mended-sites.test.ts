import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { newKey, type SigningKey, signObject } from '../../src/core/manifest/signature.ts';
import { definitions } from '../../src/sites/definitions/index.ts';
import { siteToJson } from '../../src/sites/pack/site-json.ts';
import { extensionAllowing } from './harness/allow-hosts.ts';
import { browsersUnderTest } from './harness/browsers-under-test.ts';
import type { TestBrowser } from './harness/launch-browser.ts';
import { ownInstallation } from './harness/shared-browser.ts';
import { badgeAt, badgesOf } from './harness/visible-state.ts';
import type { WebServer } from './harness/web-server.ts';

declare const chrome: Browser;

const HOST = 'mended.example';
const PACK = `https://${HOST}/sites.json`;
const FILM = 'https://letterboxd.com/film/casablanca/';

/** A film's page after its makers gave every class another name, and took out what machines read. */
const renamed = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letterboxd</title></head>
<body><header class="masthead"><p class="fresh-title">Casablanca</p><p class="fresh-year">1942</p></header></body></html>`;

const letterboxd = siteToJson(definitions.find(({ name }) => name === 'letterboxd')!);
const mended = {
  ...letterboxd,
  titlePages: [
    {
      url: '/^\\/film\\/(?<letterboxd>[\\w-]+)\\/?$/',
      title: '.fresh-title',
      year: '.fresh-year',
      kind: 'film',
    },
  ],
};

describe.each([...browsersUnderTest])('a site that has changed, in %s', (name) => {
  let server: WebServer;
  let testBrowser: TestBrowser;
  let key: SigningKey;

  beforeAll(async () => {
    key = await newKey();
    const extension = await extensionAllowing(name, [HOST]);
    await writeFile(
      join(extension, 'site-packs.json'),
      JSON.stringify({ address: PACK, key: key.public, sequence: 1 }),
    );
    ({ server, testBrowser } = await ownInstallation(name, extension));
    server.put(FILM, renamed);
  });

  async function publish(sequence: number, more: object = {}): Promise<void> {
    const pack = {
      reelgradeSites: 1,
      sequence,
      date: '2026-11-30T10:00:00Z',
      sites: { letterboxd: mended },
      off: [],
      ...more,
    };
    server.put(PACK, {
      body: JSON.stringify(await signObject('sites', pack, key)),
      type: 'application/json',
      headers: { etag: `"${sequence}"` },
    });
  }

  /** Switches mended files on or off in the options, or presses "Ask now", and waits for what they say. */
  async function inOptions(press: string, says: RegExp): Promise<void> {
    const page = await testBrowser.extensionPage('src/extension/options/index.html#sites');
    const section = await page.waitForSelector('#mended-sites');
    await (await section!.waitForSelector(press))!.click();
    await page.waitForFunction(
      (words) =>
        new RegExp(words).test(document.querySelector('#mended-sites [role=status]')?.textContent ?? ''),
      {},
      says.source,
    );
    await page.close();
  }

  const settled = async () => {
    const page = await testBrowser.visit(FILM);
    await page.waitForFunction(() => performance.now() > 1500);
    return page;
  };

  it('shows no grade, until a pack brings it back without a new version', async () => {
    expect(await badgesOf(await settled())).toEqual([]);
    await publish(2);
    await inOptions('input[role=switch]', /Letterboxd/);
    const page = await testBrowser.visit(FILM);
    await page.waitForSelector('.fresh-title [data-reelgrade=badge]');
    expect((await badgeAt(page)).label).toContain('Casablanca');
  });

  it('survives a worker that was killed', async () => {
    await testBrowser.killWorker();
    const page = await testBrowser.visit(FILM);
    await page.waitForSelector('.fresh-title [data-reelgrade=badge]');
  });

  it('changes nothing when a pack is older, unsigned, or names a new host', async () => {
    await publish(1);
    await inOptions('button', /no newer than what is here/);
    await publish(3, { sites: { letterboxd: { ...mended, hosts: ['evil.example'] } } });
    await inOptions('button', /wrong at “sites.letterboxd.hosts”/);
    server.put(PACK, { body: JSON.stringify({ reelgradeSites: 1 }), type: 'application/json' });
    await inOptions('button', /is not signed/);
    const page = await testBrowser.visit(FILM);
    await page.waitForSelector('.fresh-title [data-reelgrade=badge]');
  });

  it('can be switched off by a pack, and is its own again when the viewer wants no more of them', async () => {
    await publish(4, { sites: {}, off: ['letterboxd'] });
    await inOptions('button', /Switched off until they are mended: Letterboxd/);
    expect(await badgesOf(await settled())).toEqual([]);
    await inOptions('input[role=switch]', /^\s*$/);
    const options = await testBrowser.extensionTab();
    await options.waitForFunction(async () => {
      const kept = Object.keys(await chrome.storage.local.get(null));
      return kept.every((each) => !/^(?:mended:|sitePack)/.test(each));
    });
  });
});
