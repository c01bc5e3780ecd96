import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { badgesOf, toolbarText, toolbarTitle, waitUntilAnswered } from './harness/visible-state.ts';

const gradesIn = async (page: Page, selector: string) => {
  const scope = await page.$(selector);
  return scope ? (await badgesOf(scope)).map(({ text }) => text) : [];
};

inBothBrowsers('Pages that change', (setup) => {
  test('tiles that arrive later get their grades', async () => {
    const page = await setup.testBrowser.visit('https://letterboxd.com/films/');
    const tile = (name: string) => `li:has([data-item-name="${name}"])`;
    await expect
      .poll(() => gradesIn(page, tile('Metropolis (1927)')))
      .toEqual([sampler.get('Metropolis (1927)')]);
    expect(await page.$(tile('Casablanca (1942)'))).toBeNull();
    await page.click('.more');
    await page.$eval('.more', (button) => button.scrollIntoView());
    await expect
      .poll(() => gradesIn(page, tile('Casablanca (1942)')))
      .toEqual([sampler.get('Casablanca (1942)')]);
  });

  test('a tile whose element is used again for another film changes its grade, or loses it', async () => {
    const page = await setup.testBrowser.visit('https://letterboxd.com/films/');
    const first = '.posteritem:first-child';
    await expect.poll(() => gradesIn(page, first)).toEqual([sampler.get('Metropolis (1927)')]);
    const become = (name: string, slug: string) =>
      page.$eval(
        `${first} [data-item-name]`,
        (poster, name, slug) => {
          poster.setAttribute('data-item-name', name);
          poster.setAttribute('data-item-slug', slug);
          poster.setAttribute('data-item-link', `/film/${slug}/`);
        },
        name,
        slug,
      );
    await become('Manos: The Hands of Fate (1966)', 'manos-the-hands-of-fate');
    await expect.poll(() => gradesIn(page, first)).toEqual([sampler.get('Manos: The Hands of Fate (1966)')]);
    await become('A Film That Nobody Has Reviewed (2001)', 'a-film-that-nobody-has-reviewed');
    await expect.poll(() => gradesIn(page, first)).toEqual([]);
  });

  test('details that open in place under a new address are followed, and let go', async () => {
    const { testBrowser } = setup;
    const page = await testBrowser.visit('https://www.netflix.com/browse');
    await page.waitForSelector('[data-reelgrade=badge]');
    expect(await toolbarText(testBrowser, page)).toBe('');
    const open = async (title: string) => {
      await page.$eval(`a[aria-label="${title}"]`, (tile) => (tile as HTMLElement).click());
      await page.waitForSelector('.previewModal--wrapper');
    };
    await open('Lawrence of Arabia');
    await expect.poll(() => toolbarText(testBrowser, page)).toBe(sampler.get('Lawrence of Arabia (1962)'));
    await expect
      .poll(() => gradesIn(page, '.previewModal--wrapper'))
      .toEqual([sampler.get('Lawrence of Arabia (1962)')]);

    await page.click('[data-uia=previewModal-closebtn]');
    await expect.poll(() => toolbarText(testBrowser, page)).toBe('');
    await open('Persona');
    await expect.poll(() => toolbarTitle(testBrowser, page)).not.toBe('Reelgrade');
    await waitUntilAnswered(testBrowser, page);
    expect(await toolbarText(testBrowser, page), 'a series of that name').toBe('');
    expect(await gradesIn(page, '.previewModal--wrapper')).toEqual([]);
  });

  test('a page that comes back from the back/forward cache has its grades once', async () => {
    const page = await setup.testBrowser.visit('https://www.imdb.com/title/tt0034583/');
    await page.waitForSelector('h1 [data-reelgrade=badge], h1 + [data-reelgrade=badge]');
    const before = (await badgesOf(page)).length;
    await page.goto('https://www.imdb.com/find/?q=king+kong', { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('[data-reelgrade=badge]');
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await expect.poll(async () => (await badgesOf(page)).length).toBe(before);
  });
});
