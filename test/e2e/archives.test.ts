import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, putDemo } from '../../demo/demo.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import type { Answer, Messages } from '../../src/messages.ts';
import { catalogWith, manifestOf } from '../background/subscriptions/bad-host.ts';
import { violations } from './harness/axe.ts';
import { type CriticHost, criticHost } from './harness/critic-host.ts';
import { granted } from './harness/granted.ts';
import { launch, type Visitor } from './harness/launch.ts';
import { sitePages } from './harness/pages.ts';
import { badgeAt, openCardByKeyboard, popupFor } from './harness/sights.ts';
import { type Actor, openStage, type Stage } from './harness/stage.ts';
import { filesOf, reelgrade } from './harness/tool.ts';

declare const chrome: Browser;

const HOSTS = ['critic.example', 'second.example', 'third.example'];
const film = { title: 'The Sleeping Car', year: 1990, kind: 'film' as const };
const filmUrl = 'https://www.imdb.com/title/tt9900001/';
const filmPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Sleeping Car (1990) - IMDb</title><link rel="canonical" href="${filmUrl}"><meta property="og:type" content="video.movie"><meta property="og:title" content="The Sleeping Car (1990)"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Movie","name":"The Sleeping Car","datePublished":"1990-02-02"}</script><h1 data-testid="hero__pageTitle"><span data-testid="hero__primary-text">The Sleeping Car</span></h1>`;

describe.each<BrowserName>(['chromium', 'firefox'])('archives from afar, in %s', (name) => {
  let stage: Stage;
  let visitor: Visitor;
  let critic: CriticHost;
  let dir: string;
  let extension: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'reelgrade-critic-'));
    stage = await openStage();
    putDemo(stage);
    for (const { url, html } of sitePages) stage.put(url, html);
    stage.put(filmUrl, filmPage);
    critic = criticHost(stage, 'https://critic.example/reviews/');
    extension = await granted(name, HOSTS);
    visitor = await launch(name, stage, { extension });
  });
  afterAll(async () => {
    await visitor?.close();
    await stage?.close();
    for (const folder of [dir, extension]) await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const page of (await visitor.browser.pages()).slice(1)) await page.close();
    expect(stage.strays(), 'requests for anything that is not on the stage').toEqual([]);
  });

  const openOptions = () => visitor.extensionPage('src/options/index.html');

  /** Asks the worker as the options page does. */
  async function ask<N extends keyof Messages>(
    page: Page,
    message: N,
    input?: Parameters<Messages[N]>[0],
  ): Promise<ReturnType<Messages[N]>> {
    const reply = (await page.evaluate(
      (reelgrade, input) => chrome.runtime.sendMessage({ reelgrade, input }),
      message as string,
      input as object,
    )) as { value?: unknown; error?: string };
    if (reply.error) throw new Error(reply.error);
    return reply.value as ReturnType<Messages[N]>;
  }

  async function gradeNow(page: Page): Promise<string | undefined> {
    const [answer] = (await ask(page, 'match', [film])) as Answer[];
    return answer?.match === 'certain' ? answer.reviews[0]!.grade.text : undefined;
  }

  /** The grade that a viewer sees on the film's page. */
  async function seenGrade(): Promise<string> {
    const page = await visitor.visit(filmUrl);
    const { text } = await badgeAt(page);
    await page.close();
    return text;
  }

  const subscription = async (page: Page, host = 'critic.example') =>
    (await ask(page, 'subscriptions')).find((one) => one.host === host)!;

  /** Asks the host now, and answers the subscription as it is then. */
  async function updateNow(page: Page) {
    await ask(page, 'updateArchive', (await subscription(page)).id);
    return subscription(page);
  }

  /** Publishes with the critic's own tool, and serves what it wrote. */
  async function publish(grade: string): Promise<void> {
    const source = join(dir, 'source');
    await mkdir(source, { recursive: true });
    await writeFile(
      join(source, 'reelgrade.yaml'),
      'name: Night Train Reviews\ncritic: Reelgrade Sampler\nhome: https://critic.example/\n',
    );
    await writeFile(
      join(source, 'reviews.csv'),
      `title,year,grade,date,url\nThe Sleeping Car,1990,${grade},2026-05-01,https://critic.example/2026\nThe Sleeping Car,1990,C,2003-05-03,https://critic.example/2003\nPlatform & Gap,1991,C,2026-05-02,\n`,
    );
    const key = join(dir, 'critic.key');
    await reelgrade('key', 'new', '--out', key).catch(() => 'it is there already');
    const out = join(dir, 'site');
    await reelgrade('publish', source, '--out', out, '--base', critic.base, '--key', key);
    critic.serve(await filesOf(out));
  }

  it('subscribes from the options page, sees the grade, and the changed grade after an update', async () => {
    await publish('B+');
    const options = await openOptions();
    await options.waitForSelector('.add-archive input');
    await options.type('.add-archive input', 'critic.example/reviews');
    await options.click('.add-archive button[type=submit]');
    const offer = await options.waitForSelector('.rg-offer', { timeout: 15_000 });
    const words = await offer!.evaluate((element) => element.textContent);
    expect(words).toContain('Night Train Reviews');
    expect(words).toContain('2 reviews');
    expect(words).toContain('critic.example');
    expect(words).toContain('Signed with the key');
    await options.click('.rg-offer .primary');
    await options.waitForFunction(() =>
      document.querySelector('.subscription')?.textContent?.includes('From critic.example'),
    );
    expect(await seenGrade()).toBe('B+');

    await publish('A-');
    expect(await seenGrade()).toBe('B+');
    critic.asked.length = 0;
    await options.bringToFront();
    await options.click('.subscription button');
    await options.waitForFunction(() =>
      document.querySelector('.subscription')?.textContent?.includes('Update now'),
    );
    expect(critic.asked.map(({ name }) => name)).toEqual([
      'archive.json',
      expect.stringMatching(/^catalog-/),
    ]);
    expect(await seenGrade()).toBe('A-');
    // The critic's tool runs three times, each time from its beginning.
  }, 150_000);

  it('tells the film’s earlier grade in the card, where the keyboard comes to it, and in the popup', async () => {
    const page = await visitor.visit(filmUrl);
    await badgeAt(page);
    const card = await openCardByKeyboard(page);
    const line = (await card.waitForSelector('.rg-card-earlier'))!;
    expect(await line.evaluate((each) => each.textContent)).toMatch(/^Earlier: C \(.*2003\)$/);
    const hasFocus = () => line.evaluate((each) => !!each.querySelector('a:focus'));
    for (let tabs = 0; tabs < 5 && !(await hasFocus()); tabs++) await page.keyboard.press('Tab');
    expect(await hasFocus()).toBe(true);
    expect(await violations(page, card)).toEqual([]);
    const popup = await popupFor(visitor, page);
    const link = (await popup.waitForSelector('.rg-card-earlier a'))!;
    expect(await link.evaluate((each) => (each as HTMLAnchorElement).href)).toBe(
      'https://critic.example/2003',
    );
    expect(await violations(popup)).toEqual([]);
  });

  it('asks one question when nothing is new', async () => {
    const options = await openOptions();
    critic.asked.length = 0;
    expect((await updateNow(options)).error).toBeUndefined();
    expect(critic.asked).toHaveLength(1);
    expect(critic.asked[0]!.bytes).toMatch(/if-none-match/i);
    expect(critic.asked[0]!.bytes).not.toMatch(/cookie|referer|origin: moz|chrome-extension/i);
  });

  it('says in plain words what is wrong, removes with a way back, and is for everybody in both themes', async () => {
    const options = await openOptions();
    critic.behave(() => ({ status: 503, body: '' }));
    await options.waitForSelector('.subscription button');
    await options.click('.subscription button');
    await options.waitForFunction(() => document.querySelector('.subscription [role=alert]'));
    const problem = await options.$eval('.subscription', (line) => line.textContent);
    expect(problem).toContain('The host answered with an error (503). The last good state is still shown.');
    for (const theme of ['light', 'dark']) {
      // Firefox takes no such order from outside: there the one theme of the browser is looked at.
      if (name === 'chromium')
        await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await violations(options), theme).toEqual([]);
    }
    critic.behave();
    await options.click('.subscription [aria-label^="Remove"]');
    const undo = await options.waitForSelector('.library-row.soft button');
    expect(await gradeNow(options)).toBeUndefined();
    expect(await options.$eval('.library-row.soft', (row) => row.textContent)).toContain(
      'Night Train Reviews was removed.',
    );
    await undo!.click();
    await options.waitForSelector('.subscription');
    expect(await gradeNow(options)).toBe('A-');
    expect((await updateNow(options)).error).toBeUndefined();
  });

  it('is offered by the popup over a page that links to an archive', async () => {
    const options = await openOptions();
    const { id } = await subscription(options);
    await ask(options, 'removeArchive', id);
    const page = await visitor.visit(critic.base);
    const popup = await popupFor(visitor, page);
    const offer = await popup.waitForSelector('.rg-offer', { timeout: 15_000 });
    const words = await offer!.evaluate((element) => element.textContent);
    expect(words).toContain('Night Train Reviews');
    expect(words).toContain('2 reviews');
    expect(words).toContain('critic.example');
    expect(words).toContain('Signed with the key');
    await popup.click('.rg-offer .primary');
    await popup.waitForFunction(() =>
      document.querySelector('.archive-bar')?.textContent?.includes('You now read'),
    );
    expect(await gradeNow(options)).toBe('A-');
  });

  describe('with a host that anything may be expected of', () => {
    let second: CriticHost;
    let sequence = 0;
    let state: Map<string, Uint8Array>;
    const compiled = new Map<string, Uint8Array<ArrayBuffer>>();

    /** Publishes a state with this grade, as a folder's files. */
    async function renew(grade: string, reviews = 3): Promise<void> {
      const catalog = compiled.get(grade + reviews) ?? (await catalogWith(grade, reviews));
      compiled.set(grade + reviews, catalog);
      const manifest = await manifestOf({ sequence: ++sequence, catalog });
      state = new Map([
        ['archive.json', Buffer.from(manifest)],
        [JSON.parse(manifest).catalog.name, catalog],
      ]);
      second.serve(state);
    }
    const isManifest = ({ url }: { url?: string }) => url!.endsWith('.json');
    /** Answers as it should for the manifest, and so for the catalog. */
    const catalogBy =
      (actor: (catalog: Uint8Array, ...rest: Parameters<Actor>) => ReturnType<Actor>): Actor =>
      (request, response) => {
        const [manifest, catalog] = [...state.values()];
        return isManifest(request) ? { body: manifest! } : actor(catalog!, request, response);
      };
    const update = async (page: Page) => {
      await ask(page, 'updateArchive', (await subscription(page, 'second.example')).id);
      return subscription(page, 'second.example');
    };

    beforeAll(async () => {
      second = criticHost(stage, 'https://second.example/');
      const options = await openOptions();
      await ask(options, 'removeArchive', (await subscription(options)).id);
      await renew('B+');
      const { error } = await ask(options, 'subscribe', { address: 'https://second.example/archive.json' });
      expect(error).toBeUndefined();
    });

    const everything = (actor: Actor): Actor => actor;
    const cases: [string, Actor, RegExp][] = [
      [
        'other bytes of the same length',
        catalogBy((catalog) => ({ body: catalog.map((byte, at) => (at === 900 ? ~byte : byte)) })),
        /hash differs/,
      ],
      [
        'more than it said',
        catalogBy((catalog) => ({ body: Buffer.concat([catalog, Buffer.alloc(9)]) })),
        /longer/,
      ],
      ['less than it said', catalogBy((catalog) => ({ body: catalog.subarray(0, 500) })), /too early/],
      [
        'half, and hangs up',
        catalogBy((catalog, _, response) => {
          response.writeHead(200, { 'content-length': catalog.length });
          response.write(catalog.subarray(0, 500), () => setTimeout(() => response.destroy(), 50));
          return undefined;
        }),
        /broke off|too early|hash differs/,
      ],
      [
        'a web page',
        everything(() => ({ body: '<!doctype html><title>This domain is for sale</title>' })),
        /web page/,
      ],
      ['an error', everything(() => ({ status: 500, body: '' })), /500/],
      [
        'the way to another host',
        everything(() => ({
          status: 301,
          body: '',
          headers: { location: 'https://elsewhere.example/archive.json' },
        })),
        /leads on/,
      ],
      [
        'the way to another host, for the catalog',
        catalogBy(() => ({ status: 302, body: '', headers: { location: 'https://elsewhere.example/x' } })),
        /leads on/,
      ],
      ['nothing', everything((request) => void request.socket.destroy()), /cannot be reached/],
      [
        'a small file that unpacks to a large one',
        everything(() => ({
          body: gzipSync(Buffer.alloc(30_000_000, 32)),
          headers: { 'content-encoding': 'gzip' },
        })),
        /too large/,
      ],
    ];
    it.each(cases)('keeps the old grade when it sends %s', async (_, actor, reason) => {
      const options = await openOptions();
      const before = await gradeNow(options);
      await renew(before === 'B+' ? 'C' : 'B+');
      second.behave(actor);
      expect((await update(options)).error).toMatch(reason);
      expect(await gradeNow(options)).toBe(before);
      second.behave();
      expect((await update(options)).error).toBeUndefined();
      expect(await gradeNow(options)).not.toBe(before);
    });

    it('answers with the old grade all the while it sends the new one byte by byte', async () => {
      const options = await openOptions();
      const before = await gradeNow(options);
      await renew('F', 500);
      let hangUp = () => {};
      second.behave(
        catalogBy((catalog, _, response) => {
          let at = 0;
          response.writeHead(200, { 'content-length': catalog.length });
          const drip = setInterval(() => response.write(catalog.subarray(at, ++at)), 5);
          hangUp = () => void response.destroy();
          response.on('close', () => clearInterval(drip));
          return undefined;
        }),
      );
      const updating = update(options);
      for (let times = 0; times < 5; times++) {
        expect(await gradeNow(options)).toBe(before);
        await new Promise((done) => setTimeout(done, 200));
      }
      hangUp();
      expect((await updating).error).toMatch(/broke off|too early/);
      expect(await gradeNow(options)).toBe(before);
      second.behave();
      second.asked.length = 0;
      expect((await update(options)).error).toBeUndefined();
      expect(await gradeNow(options)).toBe('F');
      expect(second.asked.at(-1)!.bytes, 'goes on where it broke off').toMatch(/range\nbytes=[1-9]/i);
    });
  });

  it('asks three hosts by the schedule alone, in the same words whatever is browsed', async () => {
    const hosts = HOSTS.map((host) => criticHost(stage, `https://${host}/shelf/`));
    const options = await openOptions();
    for (const [at, host] of hosts.entries()) {
      const catalog = await catalogWith('ABC'[at]!);
      const manifest = await manifestOf({ sequence: 1, catalog });
      host.serve(
        new Map([
          ['archive.json', Buffer.from(manifest)],
          [JSON.parse(manifest).catalog.name, catalog],
        ]),
      );
      await ask(options, 'subscribe', { address: `${host.base}archive.json` });
    }
    const asked = () => hosts.flatMap((host) => host.asked.splice(0)).map(({ bytes }) => bytes);
    /** The schedule's own alarm, now, with every archive due. */
    const onSchedule = async () => {
      await options.evaluate(async () => {
        const all = await chrome.storage.local.get(null);
        for (const [key, value] of Object.entries(all))
          if (key.startsWith('subscription:'))
            await chrome.storage.local.set({ [key]: { ...(value as object), next: 0 } });
        chrome.alarms.create('subscriptions', { when: Date.now() });
      });
      await options.waitForFunction(
        async () => {
          const all = Object.entries(await chrome.storage.local.get(null));
          return all.every(
            ([key, value]) =>
              !key.startsWith('subscription:') ||
              (value as { removed?: number }).removed !== undefined ||
              (value as { next: number }).next > 0,
          );
        },
        { polling: 200, timeout: 20_000 },
      );
    };
    expect(asked()).toHaveLength(6);
    await onSchedule();
    const unbrowsed = asked();
    expect(unbrowsed).toHaveLength(3);
    for (const { url } of [...demoPages, ...sitePages]) {
      const page = await visitor.visit(url);
      await page.waitForSelector('body');
      await new Promise((done) => setTimeout(done, 300));
      await page.close();
    }
    await seenGrade();
    expect(asked(), 'browsing asks nobody').toEqual([]);
    await onSchedule();
    expect(asked(), 'the same bytes whatever was browsed').toEqual(unbrowsed);
  });
});
