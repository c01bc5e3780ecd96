import { expect, test } from 'vitest';
import { waitForShadow } from './harness/closed-shadow.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { badgesOf, openCardByKeyboard } from './harness/visible-state.ts';

inBothBrowsers('The card', (setup) => {
  const casablanca = 'https://www.imdb.com/title/tt0034583/';

  test('opens by keyboard with grade, film, critic, date, words and rights; Escape gives the focus back', async () => {
    const page = await setup.testBrowser.visit(casablanca);
    await page.waitForSelector('[data-reelgrade=badge]');
    const card = await openCardByKeyboard(page);
    const text = await card.evaluate((root) => root.textContent ?? '');
    expect(text).toContain(sampler.get('Casablanca (1942)'));
    for (const part of ['Casablanca', '1942', 'Reelgrade Sampler', 'Bogart', 'MIT', '2026'])
      expect(text).toContain(part);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-reelgrade=card]', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-reelgrade'))).toBe('badge');
  });

  test('leads to the critic where there is more to read', async () => {
    const url = 'https://www.imdb.com/title/tt0118607/';
    setup.server.put(
      url,
      '<!doctype html><html lang="en"><title>Amistad (1997) - IMDb</title><meta property="og:type" content="video.movie">' +
        '<meta property="og:title" content="Amistad (1997)"><h1 data-testid="hero__pageTitle"><span>Amistad</span></h1>',
    );
    const page = await setup.testBrowser.visit(url);
    await page.waitForSelector('[data-reelgrade=badge]');
    const card = await openCardByKeyboard(page);
    const links = await card.$$eval('a[href]', (found) => found.map(({ href, rel }) => ({ href, rel })));
    expect(links).toEqual([
      {
        href: expect.stringContaining('lariat.org/AtTheMovies/'),
        rel: expect.stringContaining('noreferrer'),
      },
    ]);
  });

  test('opens on hover, and closes when the pointer has gone', async () => {
    const page = await setup.testBrowser.visit(casablanca);
    await page.waitForSelector('[data-reelgrade=badge]');
    const [badge] = await badgesOf(page);
    const box = (await badge!.button.boundingBox())!;
    await page.mouse.move(600, 700);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await waitForShadow(page, '[data-reelgrade=card]');
    await page.mouse.move(1200, 780, { steps: 10 });
    await page.waitForSelector('[data-reelgrade=card]', { hidden: true });
  });

  test('the page cannot look into badge or card', async () => {
    const page = await setup.testBrowser.visit(casablanca);
    await page.waitForSelector('[data-reelgrade=badge]');
    await openCardByKeyboard(page);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('[data-reelgrade=badge], [data-reelgrade=card]')].map(
        (host) => [host.shadowRoot, host.textContent] as const,
      ),
    );
    expect(seen.length).toBeGreaterThan(1);
    for (const each of seen) expect(each).toEqual([null, '']);
  });
});
