import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrowser, type FakeBrowser } from '../fake-browser.ts';

const { readStoredForPage, watchStoredForPage } = await import(
  '../../../src/extension/content/stored-for-page.ts'
);

let browser: FakeBrowser;
const words = (series: string) => [{ series }];
beforeEach(() => {
  browser = createBrowser();
  vi.stubGlobal('browser', browser);
  Object.assign(browser.disk.local, {
    'siteWords:de': words('serie'),
    'siteWords:en': words('series'),
    'siteWords:ja': words('シリーズ'),
    'siteWords:': [...words('all'), ...words('others')],
    'mended:imdb': 'off',
    settings: { hideGrades: true },
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    'the language of the page, those of the browser, and English',
    ['de-AT', 'ja_JP'],
    ['serie', 'シリーズ', 'series'],
  ],
  ['each once', ['de', 'de-DE', 'EN-us'], ['serie', 'series']],
  ['none of a language without words', ['xx'], ['series']],
  ['those of all where the page does not say its language', ['', 'de'], ['all', 'others', 'serie', 'series']],
])('a page is read by the words of %s', async (_, languages, expected) => {
  const stored = await readStoredForPage('mended:imdb', languages);
  expect(stored.words.map(({ series }) => series)).toEqual(expected);
});

test('with them come settings, what badges say, and the mended file of its own site', async () => {
  expect(await readStoredForPage('mended:imdb', [])).toMatchObject({
    settings: { hideGrades: true, tiles: true },
    mended: 'off',
    badgeWords: undefined,
  });
  expect(await readStoredForPage('mended:netflix', [])).toMatchObject({ mended: undefined });
});

test('a change is told with what it changes, until nobody listens', async () => {
  const seen: unknown[] = [];
  const stop = watchStoredForPage((settings, areAnswers) => seen.push([settings?.tiles, areAnswers]));
  await browser.storage.local.set({ settings: { tiles: false } });
  await browser.storage.local.set({ 'siteWords:de': words('Serie') });
  await browser.storage.local.set({ corrections: [] });
  await browser.storage.local.set({ 'titles:3': 1, sitePack: {}, 'mended:imdb': 'off' });
  await browser.storage.local.set({ 'taught:cinema.example': { tiles: [] } });
  stop();
  await browser.storage.local.set({ settings: { tiles: true } });
  expect(seen).toEqual([
    [false, false],
    [undefined, true],
    [undefined, true],
    [undefined, true],
  ]);
});
