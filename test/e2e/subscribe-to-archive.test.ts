import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, putDemo } from '../../demo/demo.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import type { Answer, Messages } from '../../src/protocol/messages.ts';
import { catalogWith, manifestOf } from '../extension/background/subscriptions/bad-host.ts';
import { extensionAllowing } from './harness/allow-hosts.ts';
import { type CriticHost, criticHost } from './harness/archives/critic-host.ts';
import { browsersUnderTest } from './harness/browsers-under-test.ts';
import { sitePages } from './harness/film-pages.ts';
import { ownFixtures, serveInert } from './harness/inert-pages.ts';
import type { TestBrowser } from './harness/launch-browser.ts';
import { violations } from './harness/page-axe.ts';
import { filesOf, reelgrade } from './harness/run-tool.ts';
import { setTheme } from './harness/set-theme.ts';
import { ownInstallation } from './harness/shared-browser.ts';
import { badgeAt, openCardByKeyboard, openPopupFor, waitUntilAnswered } from './harness/visible-state.ts';
import type { WebServer } from './harness/web-server.ts';

declare const chrome: Browser;

const HOSTS = ['critic.example', 'second.example', 'third.example'];
const film = { title: 'The Sleeping Car', year: 1990, kind: 'film' as const };
const filmUrl = 'https://www.imdb.com/title/tt9900001/';
const filmPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Sleeping Car (1990) - IMDb</title><link rel="canonical" href="${filmUrl}"><meta property="og:type" content="video.movie"><meta property="og:title" content="The Sleeping Car (1990)"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Movie","name":"The Sleeping Car","datePublished":"1990-02-02"}</script><h1 data-testid="hero__pageTitle"><span data-testid="hero__primary-text">The Sleeping Car</span></h1>`;

const base = 'https://critic.example/reviews/';
/** Of each host one of our own small pages. */
const onePageASite = [...new Map(ownFixtures.map((page) => [new URL(page.url).host, page])).values()];
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reelgrade-critic-'));
  await reelgrade('key', 'new', '--out', join(dir, 'critic.key'));
  // Meanwhile the browser starts.
  published('B+').catch(() => {});
}, 60_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

/** What the critic's own tool publishes with this grade, once for both browsers; another grade is a newer state. */
function published(grade: string): Promise<Map<string, Uint8Array>> {
  const state = states.get(grade) ?? publishAnew(grade);
  states.set(grade, state);
  return state;
}
const states = new Map<string, Promise<Map<string, Uint8Array>>>();

async function publishAnew(grade: string): Promise<Map<string, Uint8Array>> {
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
  const out = join(dir, 'site');
  await reelgrade('publish', source, '--out', out, '--base', base, '--key', join(dir, 'critic.key'));
  return filesOf(out);
}

describe.each<BrowserName>([...browsersUnderTest])('archives from afar, in %s', (name) => {
  let server: WebServer;
  let testBrowser: TestBrowser;
  let critic: CriticHost;
  let extension: string;

  beforeAll(async () => {
    extension = await extensionAllowing(name, HOSTS);
    ({ server, testBrowser } = await ownInstallation(name, extension));
    putDemo(server);
    for (const { url, html } of sitePages) server.put(url, html);
    server.put(filmUrl, filmPage);
    critic = criticHost(server, base);
  });
  afterAll(() => rm(extension, { recursive: true, force: true }));
  afterEach(async () => {
    await testBrowser.closeTabs();
    expect(server.unexpectedRequests(), 'requests for anything that is not on our web server').toEqual([]);
  });

  const openOptions = () => testBrowser.extensionPage('src/extension/options/index.html');

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
    )) as { value?: unknown; error?: unknown };
    if (reply.error) throw new Error(JSON.stringify(reply.error));
    return reply.value as ReturnType<Messages[N]>;
  }

  async function gradeNow(page: Page): Promise<string | undefined> {
    const [answer] = (await ask(page, 'match', [film])) as Answer[];
    return answer?.match === 'certain' ? answer.reviews[0]!.grade!.text : undefined;
  }

  /** The grade that a viewer sees on the film's page. */
  async function seenGrade(): Promise<string> {
    const page = await testBrowser.visit(filmUrl);
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

  const publish = async (grade: string) => critic.serve(await published(grade));

  it('subscribes from the options page, sees the grade, and the changed grade after an update', async () => {
    await publish('B+');
    const newer = published('A-');
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

    await newer;
    await publish('A-');
    expect(await seenGrade()).toBe('B+');
    critic.requests.length = 0;
    await options.bringToFront();
    await options.click('.subscription button');
    await options.waitForFunction(() =>
      document.querySelector('.subscription')?.textContent?.includes('Update now'),
    );
    expect(critic.requests.map(({ name }) => name)).toEqual([
      'archive.json',
      'archive.json',
      expect.stringMatching(/^catalog-/),
    ]);
    expect(await seenGrade()).toBe('A-');
    // The critic's tool runs twice, each time from its beginning.
  }, 150_000);

  it('tells the film’s earlier grade in the card, where the keyboard comes to it, and in the popup', async () => {
    const page = await testBrowser.visit(filmUrl);
    await badgeAt(page);
    const card = await openCardByKeyboard(page);
    const line = (await card.waitForSelector('.rg-card-earlier'))!;
    expect(await line.evaluate((each) => each.textContent)).toMatch(/^Earlier: C \(.*2003\)$/);
    const hasFocus = () => line.evaluate((each) => !!each.querySelector('a:focus'));
    for (let tabs = 0; tabs < 5 && !(await hasFocus()); tabs++) await page.keyboard.press('Tab');
    expect(await hasFocus()).toBe(true);
    expect(await violations(page, card)).toEqual([]);
    const popup = await openPopupFor(testBrowser, page);
    const link = (await popup.waitForSelector('.rg-card-earlier a'))!;
    expect(await link.evaluate((each) => (each as HTMLAnchorElement).href)).toBe(
      'https://critic.example/2003',
    );
    expect(await violations(popup)).toEqual([]);
  });

  it('asks one question when nothing is new', async () => {
    const options = await openOptions();
    critic.requests.length = 0;
    expect((await updateNow(options)).error).toBeUndefined();
    expect(critic.requests).toHaveLength(1);
    expect(critic.requests[0]!.bytes).toMatch(/^HEAD \/reviews\/archive\.json/);
    expect(critic.requests[0]!.bytes).not.toMatch(/if-none|if-mod|cookie|referer|moz-ext|chrome-ext/i);
  });

  it('says in plain words what is wrong, removes with a way back, and is for everybody in both themes', async () => {
    const options = await openOptions();
    critic.respondWith(() => ({ status: 503, body: '' }));
    await options.waitForSelector('.subscription button');
    await options.click('.subscription button');
    await options.waitForFunction(() => document.querySelector('.subscription [role=alert]'));
    const problem = await options.$eval('.subscription', (line) => line.textContent);
    expect(problem).toContain('The host answered with an error (503). The last good state is still shown.');
    const inks = new Set<string>();
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(testBrowser, options, theme);
      inks.add(await options.evaluate(() => getComputedStyle(document.body).color));
      expect(await violations(options), theme).toEqual([]);
    }
    expect(inks.size, 'the two themes differ').toBe(2);
    critic.respondWith();
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
    const page = await testBrowser.visit(critic.base);
    const popup = await openPopupFor(testBrowser, page);
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

  it('asks three hosts by the schedule alone, in the same words whatever is browsed', async () => {
    const hosts = HOSTS.map((host) => criticHost(server, `https://${host}/archive/`));
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
    const asked = () => hosts.flatMap((host) => host.requests.splice(0)).map(({ bytes }) => bytes);
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
    for (const { url, html } of onePageASite) serveInert(server, url, html);
    const page = await testBrowser.visit(filmUrl);
    for (const { url } of [...demoPages, ...sitePages, ...onePageASite]) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await waitUntilAnswered(testBrowser, page);
    }
    await seenGrade();
    expect(asked(), 'browsing asks nobody').toEqual([]);
    await onSchedule();
    expect(asked(), 'the same bytes whatever was browsed').toEqual(unbrowsed);
  }, 180_000);
});
