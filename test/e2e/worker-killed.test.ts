import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { badgesOf, openCardByKeyboard, toolbarText } from './harness/visible-state.ts';

inBothBrowsers('The worker', (setup) => {
  test('killed, it wakes and answers rightly: the next page, the card of an open page, the toolbar', async () => {
    const { testBrowser } = setup;
    const open = await testBrowser.visit('https://www.imdb.com/title/tt0034583/');
    await open.waitForSelector('[data-reelgrade=badge]');

    await testBrowser.killWorker();
    const next = await testBrowser.visit('https://www.rottentomatoes.com/m/citizen_kane');
    await next.waitForSelector('[data-reelgrade=badge]');
    expect((await badgesOf(next)).map(({ text }) => text)).toEqual([sampler.get('Citizen Kane (1941)')]);
    await expect.poll(() => toolbarText(testBrowser, next)).toBe(sampler.get('Citizen Kane (1941)'));

    await testBrowser.killWorker();
    const card = await openCardByKeyboard(open);
    expect(await card.evaluate((root) => root.textContent)).toContain('Bogart');
    expect(await toolbarText(testBrowser, open), 'the browser keeps it while the worker is away').toBe(
      sampler.get('Casablanca (1942)'),
    );
  });
});
