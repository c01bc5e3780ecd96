import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { criticHost } from '../harness/archives/critic-host.ts';
import { isUnderTest } from '../harness/browsers-under-test.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { violations } from '../harness/page-axe.ts';
import { sharedBrowser } from '../harness/shared-browser.ts';
import type { WebServer } from '../harness/web-server.ts';

const base = 'https://critic.example/films/reviews/';
/** The narrowest phones. */
const PHONE = { width: 360, height: 640 };

/** A year of reviews of every grade, one with earlier grades and a long title, one in words alone. */
function reviews(): string {
  const lines = Array.from(
    { length: 40 },
    (_, at) =>
      `Station Number ${at},${1950 + at},${['A', 'B+', 'C', 'D', 'F'][at % 5]},2026-01-${10 + (at % 20)},A stop on the way that is a great film.,,Ada Example`,
  );
  return [
    'title,year,grade,date,excerpt,url,director',
    'The Extraordinarily Long and Winding Donaudampfschifffahrtsgesellschaftskapitän,1990,B+,2026-05-01,It arrives on time and leaves you somewhere else.,https://critic.example/2026,"Ada Example, Bo Sample"',
    'The Extraordinarily Long and Winding Donaudampfschifffahrtsgesellschaftskapitän,1990,C,2003-05-03,It is late.,https://critic.example/2003,',
    ...lines,
  ].join('\n');
}
const inWords =
  '---\ntitle: The Second Lantern\nyear: 1991\ndate: 2026-02-03\n---\nThe night train leaves on time and the film never does: it waits on every platform, looks at every face, and lets the rain say what the people will not. This is a wonderful film about waiting, and the best of its year.\n';
const blog = `<!doctype html><html lang="en"><title>Blog</title><main><h1>Heat</h1><p>My grade: <script async src="${base}grade.js" data-title="Station Number 1" data-year="1951"></script></p></main></html>`;

describe.runIf(isUnderTest('chromium'))('the plain pages of a published folder', () => {
  let server: WebServer;
  let testBrowser: TestBrowser;
  let dir: string;
  const pages: string[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'reelgrade-plain-'));
    await writeFile(join(dir, 'reviews.csv'), reviews());
    await writeFile(join(dir, 'lantern.md'), inWords);
    const out = join(dir, 'site');
    const config = {
      name: 'Night Train Reviews',
      critic: 'Reelgrade Sampler',
      home: 'https://critic.example/',
    };
    await publishArchive([join(dir, 'reviews.csv'), join(dir, 'lantern.md')], { out, base, config });
    ({ server, testBrowser } = await sharedBrowser('chromium'));
    const files = new Map<string, Uint8Array>([['../blog.html', Buffer.from(blog)]]);
    for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(out.length + 1);
      files.set(name, await readFile(path));
      if (
        /^(?:reviews\/(?:the-|lantern|station-number-1-)|lists\/(?:index|letter-s|year-1990|grade-a|grade-not)|years\/2026)/.test(
          name,
        )
      )
        pages.push(name);
    }
    criticHost(server, base).serve(files);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  async function eachPage(look: (page: Page, name: string) => Promise<void>): Promise<void> {
    expect(pages.filter((name) => name.endsWith('.html')).length).toBeGreaterThan(6);
    for (const name of pages.filter((name) => name.endsWith('.html'))) {
      const page = await testBrowser.visit(base + name);
      await page.setViewport(PHONE);
      await look(page, name);
      await page.close();
    }
  }

  it.each(['light', 'dark'])('have nothing that axe finds wrong, in the %s theme', (value) =>
    eachPage(async (page, name) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(page), name).toEqual([]);
    }),
  );

  it('fit the narrowest phone, and are read without a script', () =>
    eachPage(async (page, name) => {
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      // A busy browser takes a moment to apply the new size of its window.
      await expect.poll(width, { message: name }).toBeLessThanOrEqual(PHONE.width);
      expect(await page.$$eval('script[src]', (scripts) => scripts.length)).toBe(0);
    }));

  it('a page of the critic’s own shows the grade that its one line asks for', async () => {
    const page = await testBrowser.visit(new URL('../blog.html', base).href);
    const link = await page.waitForSelector('span >>> a');
    const shown = await link!.evaluate((a) => [a.textContent, a.href]);
    expect(shown).toEqual(['B+', `${base}index.html?review=station-number-1-1951`]);
    expect(await violations(page)).toEqual([]);
    await link!.click();
    await page.waitForSelector('.rg-card');
    expect(await page.title()).toContain('Station Number 1');
  });
});
