import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { type CriticHost, criticHost } from '../harness/archives/critic-host.ts';
import { isUnderTest } from '../harness/browsers-under-test.ts';
import { cutWords } from '../harness/cut-words.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { violations } from '../harness/page-axe.ts';
import { filesOf } from '../harness/run-tool.ts';
import { sharedBrowser } from '../harness/shared-browser.ts';
import type { WebServer } from '../harness/web-server.ts';

const base = 'https://critic.example/films/reviews/';
const grades = ['A', 'B+', 'B', 'C', 'D', 'F'];
/** A title that would be a script if anybody took it for one. */
const script = '<img src=x onerror=document.title=1>';

function reviews(): string {
  const lines = Array.from(
    { length: 200 },
    (_, at) =>
      `Station Number ${at},${1950 + (at % 60)},${grades[at % 6]},2026-01-${10 + (at % 20)},A stop on the way. ,`,
  );
  return [
    'title,year,grade,date,excerpt,url',
    'The Sleeping Car,1990,B+,2026-05-01,It arrives on time and leaves you somewhere else.,',
    'The Sleeping Car,1990,C,2003-05-03,It is late.,https://critic.example/2003',
    'The Sleeping Car,1990,D,1999-11-09,It never came.,https://critic.example/1999',
    `${script},1991,C,2026-05-02,<b>Bold</b> as brass.,`,
    ...lines,
  ].join('\n');
}

describe.runIf(isUnderTest('chromium'))('the public page', () => {
  let server: WebServer;
  let testBrowser: TestBrowser;
  let critic: CriticHost;
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'reelgrade-page-'));
    await writeFile(join(dir, 'reviews.csv'), reviews());
    const out = join(dir, 'site');
    const config = {
      name: 'Night Train “Reviews” & more',
      critic: 'Reelgrade Sampler',
      home: 'https://critic.example/',
    };
    await publishArchive([join(dir, 'reviews.csv')], { out, base, config });
    ({ server, testBrowser } = await sharedBrowser('chromium'));
    critic = criticHost(server, base);
    critic.serve(await filesOf(out));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));
  afterEach(async () => {
    critic.respondWith();
    await testBrowser.closeTabs();
    // Everything it needs lies in its folder.
    expect(server.unexpectedRequests()).toEqual([]);
  });

  async function open(query = ''): Promise<Page> {
    const page = await testBrowser.visit(base + query);
    await page.waitForSelector('.archive-page :is(.rows, .rg-card, .rg-state)');
    return page;
  }
  const titles = (page: Page) =>
    page.$$eval('.rows .rg-row-title', (rows) => rows.map((row) => row.textContent ?? ''));
  const rowsChange = (page: Page, to: string) =>
    page.waitForFunction((to) => document.querySelector('.rows li')?.textContent?.includes(to), {}, to);

  it.each(['ar', 'de-AT'])('speaks the first language of the visitor that it knows: %s', async (wanted) => {
    const page = await testBrowser.browser.newPage();
    await page.setViewport({ width: 400, height: 800 });
    await page.evaluateOnNewDocument((wanted) => {
      Object.defineProperty(navigator, 'languages', { value: ['xx', wanted, 'en'] });
    }, wanted);
    await page.goto(base);
    await page.waitForSelector('.archive-page .rows');
    const { lang, dir } = await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual(wanted === 'ar' ? ['ar', 'rtl'] : ['de', 'ltr']);
    expect(await page.$eval('header', (header) => header.textContent)).toContain(
      wanted === 'ar' ? '202 فيلم راجعها' : '202 Filme, besprochen von',
    );
    expect(await violations(page)).toEqual([]);
    expect(await cutWords(page)).toEqual([]);
  });

  it('searches as one types, and says so in its address', async () => {
    const page = await open();
    expect(await titles(page)).toHaveLength(60);
    await page.type('input[type=search]', 'sleepng ca');
    await rowsChange(page, 'The Sleeping Car');
    expect(page.url()).toBe(`${base}?q=sleepng+ca`);
    const again = await open('?q=sleepng+ca');
    expect((await titles(again))[0]).toContain('The Sleeping Car');
    expect(await again.$eval('input[type=search]', (box) => (box as HTMLInputElement).value)).toBe(
      'sleepng ca',
    );
  });

  it('narrows by grade and decade, says when nothing is left, and lists more when asked', async () => {
    const page = await open();
    await page.select('.filters label:nth-of-type(1) select', '80');
    await page.select('.filters label:nth-of-type(2) select', '1990');
    await page.waitForFunction(() => {
      const rows = [...document.querySelectorAll('.rows .rg-card-year')];
      return rows.length > 0 && rows.every((year) => year.textContent!.trim().startsWith('199'));
    });
    const shown = await page.$$eval('.rows .rg-grade', (marks) => marks.map((mark) => mark.textContent));
    expect(new Set(shown.map((mark) => mark!.trim()[0]))).not.toContain('F');
    expect(page.url()).toBe(`${base}?grade=80&decade=1990`);
    await page.select('.filters label:nth-of-type(2) select', '1890');
    await page.waitForFunction(() => document.body.textContent!.includes('of this grade and these years'));
    const all = await open();
    await all.click('.more');
    await all.waitForFunction(() => document.querySelectorAll('.rows li').length === 120);
  });

  it('gives every review an address of its own, and the back button the list', async () => {
    const page = await open('?q=sleeping');
    await page.click('.rows li button');
    await page.waitForFunction(() =>
      document.querySelector('.rg-card')?.textContent?.includes('It arrives on time'),
    );
    expect(await page.title()).toBe('The Sleeping Car (1990) · Night Train “Reviews” & more');
    const address = page.url();
    expect(address).toContain('review=');
    await page.goBack();
    await page.waitForSelector('.rows');
    expect(page.url()).toBe(`${base}?q=sleeping`);
    const direct = await testBrowser.visit(address);
    await direct.waitForFunction(() =>
      document.querySelector('.rg-card')?.textContent?.includes('It arrives on time'),
    );
    const none = await testBrowser.visit(`${base}?review=no-such`);
    await none.waitForFunction(() => document.body.textContent!.includes('No such review'));
  });

  it('tells a film’s earlier grades under its latest review, each the way to what was said', async () => {
    const page = await open('?q=sleeping');
    await page.bringToFront();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.closest('.rows'));
    await page.keyboard.press('Enter');
    const line = await page.waitForSelector('.rg-card-earlier');
    expect(await line!.evaluate((each) => each.textContent)).toMatch(/^Earlier: C \(.*2003\), D \(.*1999\)$/);
    for (let tabs = 0; tabs < 5; tabs++) {
      await page.keyboard.press('Tab');
      if (await line!.evaluate((each) => each.contains(document.activeElement))) break;
    }
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(await focused()).toBe('https://critic.example/2003');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('https://critic.example/1999');
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open();
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('/');
    await page.keyboard.type('station number 4');
    await page.waitForFunction(() =>
      document.querySelector('.rows li')?.textContent?.includes('Station Number 4'),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.closest('.rows li:nth-child(2)'));
    const second = await page.evaluate(
      () => document.activeElement!.querySelector('.rg-row-title')!.textContent,
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (title) => document.querySelector('.rg-card-title')?.textContent === title,
      {},
      second,
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('.rows li:nth-child(2)'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[type=search]')!.value === '',
    );
    for (let tabs = 0; tabs < 200; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('details.add')!.open);
  });

  it.each(['light', 'dark'])('has nothing that axe finds wrong, in the %s theme', async (value) => {
    for (const query of ['', '?q=sleeping', '?review=no-such', '?grade=80&decade=1890', '?q=zzzzqq']) {
      const page = await open(query);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.evaluate(() =>
        document.querySelector<HTMLDetailsElement>('details.add')?.setAttribute('open', ''),
      );
      expect(await violations(page), query).toEqual([]);
    }
    const page = await open('?q=sleeping');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.click('.rows li button');
    await page.waitForSelector('.rg-card-excerpt');
    expect(await violations(page)).toEqual([]);
  });

  it('prints what was found and nothing to click', async () => {
    const page = await open('?q=sleeping');
    await page.emulateMediaType('print');
    const visible = (selector: string) =>
      page.$eval(selector, (element) => (element as HTMLElement).checkVisibility());
    expect(await visible('.rows li')).toBe(true);
    for (const control of ['.search-box', '.filters', '.add']) expect(await visible(control)).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(1000);
  });

  it('asks for nothing but its folder, and of the catalog for no more than it needs', async () => {
    critic.requests.length = 0;
    await open('?q=sleeping');
    const names = new Set(critic.requests.map(({ name }) => name.replace(/-[\w-]+\./, '-….')));
    expect(names).toEqual(new Set(['index.html', 'page-….js', 'page-….css', 'catalog-….reelgrade']));
    expect(
      critic.requests
        .filter(({ name }) => name.startsWith('catalog'))
        .every(({ bytes }) => /range\n/i.test(bytes)),
    ).toBe(true);
  });

  it('works when its host does no ranges', async () => {
    const files = await filesOf(join(dir, 'site'));
    critic.requests.length = 0;
    critic.respondWith((request) => {
      const file = new URL(request.url!, base).pathname.split('/').at(-1) || 'index.html';
      const type = file.endsWith('.js')
        ? 'text/javascript'
        : file.endsWith('.css')
          ? 'text/css'
          : 'text/html';
      return {
        body: files.get(file)!,
        type,
        headers: { 'content-security-policy': "frame-ancestors 'none'" },
      };
    });
    const page = await open('?q=sleeping');
    expect((await titles(page))[0]).toContain('The Sleeping Car');
    await page.click('.rows li button');
    await page.waitForSelector('.rg-card-excerpt');
    expect(critic.requests.filter(({ name }) => name.startsWith('catalog'))).toHaveLength(1);
  });

  it('takes what a critic wrote for text', async () => {
    const page = await open('?q=onerror');
    await rowsChange(page, script);
    await page.click('.rows li button');
    await page.waitForFunction(() =>
      document.querySelector('.rg-card-excerpt')?.textContent?.includes('as brass'),
    );
    expect(await page.$('img, .rg-card-excerpt b')).toBeNull();
    expect(await page.title()).toContain('Night Train “Reviews” & more');
  });

  it('tells those without JavaScript where the reviews are', async () => {
    const page = await testBrowser.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(base);
    const words = await page.$eval('body', (body) => body.textContent);
    expect(words).toContain('202 films reviewed by Reelgrade Sampler');
    expect(
      await page.$$eval('noscript a', (links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://critic.example/', 'feed.xml', 'lists/index.html']);
  });

  it('carries the link that offers it, by which a browser’s icon tells of an archive', async () => {
    const page = await open();
    for (const tag of ['link', 'a'])
      expect(
        await page.$eval(
          `${tag}[type="application/vnd.reelgrade+json"]`,
          (link) => (link as HTMLAnchorElement).href,
        ),
      ).toBe(`${base}archive.json`);
    const options = await testBrowser.extensionPage('src/extension/options/index.html');
    const rules = await options.evaluate(
      () =>
        new Promise<object[]>((done) =>
          // biome-ignore lint/suspicious/noExplicitAny: Chromium alone has it
          (globalThis as any).chrome.declarativeContent.onPageChanged.getRules(undefined, done),
        ),
    );
    expect(JSON.stringify(rules)).toContain('application/vnd.reelgrade+json');
  });
});
