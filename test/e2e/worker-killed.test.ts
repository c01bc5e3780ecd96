import { expect, test } from 'vitest';
import { sampler } from './harness/sampler.ts';
import { inBothBrowsers } from './harness/suite.ts';
import { badgesOf, openCardByKeyboard, toolbarText } from './harness/visible-state.ts';

inBothBrowsers('The worker', (scene) => {
  test('killed, it wakes and answers rightly: the next page, the card of an open page, the toolbar', async () => {
    const { visitor } = scene;
    const open = await visitor.visit('https://www.imdb.com/title/tt0034583/');
    await open.waitForSelector('reelgrade-badge');

    await visitor.killWorker();
    const next = await visitor.visit('https://www.rottentomatoes.com/m/citizen_kane');
    await next.waitForSelector('reelgrade-badge');
    expect((await badgesOf(next)).map(({ text }) => text)).toEqual([sampler.get('Citizen Kane (1941)')]);
    await expect.poll(() => toolbarText(visitor, next)).toBe(sampler.get('Citizen Kane (1941)'));

    await visitor.killWorker();
    const card = await openCardByKeyboard(open);
    expect(await card.evaluate((root) => root.textContent)).toContain('Bogart');
    expect(await toolbarText(visitor, open), 'the browser keeps it while the worker is away').toBe(
      sampler.get('Casablanca (1942)'),
    );
  });
});
