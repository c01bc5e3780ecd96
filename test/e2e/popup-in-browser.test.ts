import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { openPopupFor } from './harness/visible-state.ts';

inBothBrowsers('The popup', (setup) => {
  test('opens on the films of the page: the card of its own, the others in a list', async () => {
    const page = await setup.testBrowser.visit('https://www.imdb.com/title/tt0034583/');
    await page.waitForSelector('[data-reelgrade=badge]');
    const popup = await openPopupFor(setup.testBrowser, page);
    await popup.waitForSelector('.card-place article[aria-busy=false]');
    const text = await popup.$eval('main', (main) => main.textContent);
    for (const part of [
      'Casablanca',
      sampler.get('Casablanca (1942)')!,
      'Citizen Kane',
      'Psycho',
      'City Lights',
    ])
      expect(text).toContain(part);
  });

  test('says why a film has no grade', async () => {
    const page = await setup.testBrowser.visit('https://www.imdb.com/title/tt1086803/');
    const popup = await openPopupFor(setup.testBrowser, page);
    await popup.waitForSelector('.no-grade');
    expect(await popup.$eval('.no-grade', (each) => each.textContent)).toMatch(/Persona.*(?:review|series)/);
  });

  test('searches all reviews as one types, by keyboard alone, forgiving a typo', async () => {
    const popup = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    await popup.waitForSelector('input');
    await popup.keyboard.type('rashomn', { delay: 20 });
    await popup.waitForSelector('.results .row');
    expect(await popup.$eval('.results .row', (row) => row.textContent)).toContain('Rashomon');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.body.textContent?.includes('Reelgrade Sampler'));
    await popup.waitForSelector('.over article[aria-busy=false]');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.results .row', { visible: true });
  });

  test('finds the critic bundled from a table of grades', async () => {
    const popup = await setup.testBrowser.extensionPage(
      'src/extension/popup/index.html?words=welcome%20to%20chechnya',
    );
    await popup.waitForSelector('.results .row');
    const text = await popup.$eval('.results .row', (row) => row.textContent);
    expect(text).toContain('Welcome to Chechnya');
    expect(text).toContain('B+');
    expect(text).toContain('Robert Roten');
  });
});
