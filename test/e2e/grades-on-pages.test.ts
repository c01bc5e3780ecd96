import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/demo.ts';
import { type BrowserSetup, inBothBrowsers } from './harness/in-both-browsers.ts';
import { asHttps, ownFixtures, serveInert, startsByItself } from './harness/inert-pages.ts';
import { sampler } from './harness/sampler-grades.ts';
import { badgesOf, toolbarText, waitUntilAnswered } from './harness/visible-state.ts';

/** A page, and the grade that the toolbar must carry for the film it is about ("" for none). */
interface Case {
  name: string;
  url: string;
  html: string;
  grade: string;
  title: string;
  /** A player or a preview need not show the grade, but never another's. */
  optional?: boolean;
}

/** Our own small pages, one a site at least: those about a film of the sampler, and those about a series or nothing. */
const ownPages: Case[] = ownFixtures.flatMap(({ file, url, html, expected }) => {
  const [title = '', year, kind] = (expected.find((line) => line.startsWith('page: ')) ?? '')
    .slice('page: '.length)
    .split(' | ');
  const grade = kind !== 'series' ? sampler.get(`${title} (${year})`) : '';
  // A film without a year, or one nobody reviewed, is the unit tests' matter.
  return grade === undefined ? [] : [{ name: file, url, html, grade, title }];
});

const shared = new URL('../../../shared/pages/', import.meta.url);
const sharedIsHere = existsSync(new URL('manifest.json', shared));

/** Real pages of real sites. */
const savedPages: Case[] = !sharedIsHere
  ? []
  : (JSON.parse(readFileSync(new URL('manifest.json', shared), 'utf8')) as SavedPage[])
      .map((page) => ({ ...page, url: asHttps(page.url) }))
      .filter(({ url, form }) => startsByItself(url) && form !== 'author-written')
      .flatMap(({ file, url, kind, expected }) => {
        const title = expected?.title ?? '';
        const grade = expected?.type === 'movie' ? sampler.get(`${title} (${expected.year})`) : '';
        if (grade === undefined) return [];
        const html = readFileSync(new URL(file, shared), 'utf8');
        return [{ name: file, url, html, grade, title, optional: /watch|hover/.test(kind) }];
      });

interface SavedPage {
  file: string;
  url: string;
  kind: string;
  form: string;
  expected: { type: string; title: string; year?: number } | null;
}

async function check(
  { server, testBrowser }: BrowserSetup,
  { url, html, grade, title, optional }: Case,
): Promise<void> {
  serveInert(server, url, html);
  const page = await testBrowser.visitInFirstTab(url);
  if (grade && !optional) {
    await expect.poll(() => toolbarText(testBrowser, page), { timeout: 10_000 }).toBe(grade);
    await expect
      .poll(async () => (await badgesOf(page)).map(({ text, label }) => ({ text, label })))
      .toContainEqual({ text: grade, label: expect.stringContaining(title) });
  } else {
    await waitUntilAnswered(testBrowser, page);
    expect(optional ? ['', grade] : ['']).toContain(await toolbarText(testBrowser, page));
  }
}

inBothBrowsers('A grade beside the film a page is about', (setup) => {
  afterAll(() => setup.testBrowser?.visitInFirstTab('about:blank'));

  test('the list of pages has not dried up', () => {
    expect(ownPages.filter(({ grade }) => grade).length).toBeGreaterThanOrEqual(5);
    expect(ownPages.filter(({ grade }) => !grade).length).toBeGreaterThanOrEqual(3);
  });

  test.each(demoPages.map(({ url, what }) => [what, url] as const))('demo: %s', async (what, url) => {
    const page = await setup.testBrowser.visitInFirstTab(url);
    await waitUntilAnswered(setup.testBrowser, page);
    // That the others have theirs by then shows that none is still to come.
    const badges = await badgesOf(page);
    if (what.includes('no grade')) expect(badges).toEqual([]);
    else expect(badges.length).toBeGreaterThan(0);
  });

  test.each(ownPages.map((each) => [each.name, each.grade || 'no grade', each] as const))(
    '%s: %s',
    (_name, _grade, each) => check(setup, each),
  );

  describe.skipIf(!sharedIsHere)(
    `saved pages${sharedIsHere ? '' : ' (skipped: none beside the project)'}`,
    () => {
      test.each(savedPages.map((each) => [each.name, each.grade || 'no grade', each] as const))(
        '%s: %s',
        (_name, _grade, each) => check(setup, each),
      );
    },
  );
});
