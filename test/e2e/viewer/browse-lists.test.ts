import { expect, test } from 'vitest';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { violations } from '../harness/page-axe.ts';

inBothBrowsers('The popup without words', (setup) => {
  test('lists all reviews by date, by grade and by surprise, narrowed by chips, to their very end by keyboard', async () => {
    const popup = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('.virtual .row');
    expect(await violations(popup)).toEqual([]);
    const chip = (words: string) =>
      popup.evaluate((words) => {
        const found = [...document.querySelectorAll<HTMLElement>('.chip')].find(
          (one) => one.textContent === words,
        );
        found!.click();
      }, words);
    const grades = () =>
      popup.$$eval('.virtual .rg-grade', (all) => all.map((one) => one.getAttribute('data-band')));
    await chip('Best');
    await expect.poll(async () => new Set(await grades())).toEqual(new Set(['5']));
    const drawn = await popup.$$eval('.virtual li', (all) => all.length);
    const [total] = await popup.$$eval('.virtual li', (all) =>
      all.map((one) => Number(one.getAttribute('aria-setsize'))),
    );
    expect(total).toBeGreaterThan(200);
    expect(drawn).toBeLessThan(60);
    await popup.focus('.virtual [data-place="0"] .row');
    await popup.keyboard.press('ArrowDown');
    const place = () =>
      popup.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-place'));
    expect(await place()).toBe('1');
    await popup.keyboard.press('End');
    await expect.poll(place).toBe(String(total! - 1));
    expect(await popup.$eval(`[data-place="${total! - 1}"] .row`, (row) => row.textContent)).not.toBe('');
    await popup.keyboard.press('Home');
    await expect.poll(place).toBe('0');
    await popup.click('.filters summary');
    await chip('1950s');
    const years = () =>
      popup.$$eval('.virtual .rg-card-year', (all) => all.map(({ textContent }) => Number(textContent)));
    await expect.poll(async () => (await years()).every((year) => year >= 1950 && year < 1960)).toBe(true);
    expect((await years()).length).toBeGreaterThan(3);
    await chip('By title');
    const titles = () =>
      popup.$$eval('.virtual .rg-row-title', (all) =>
        all.map(({ textContent }) => textContent?.replace(/ \d{4}$/, '') ?? ''),
      );
    const inOrder = (all: string[]) =>
      all.map((title) => title.replace(/^(?:The|A|An|Los) /, '').toLowerCase()[0]!);
    await expect
      .poll(async () => {
        const first = inOrder(await titles());
        return first.length > 3 && first.join('') === [...first].sort().join('');
      })
      .toBe(true);
    expect(await violations(popup)).toEqual([]);
    await chip('Surprise me');
    await popup.waitForSelector('.virtual .row');
    await popup.click('.virtual .row');
    await popup.waitForSelector('.over article[aria-busy=false]');
  });

  test('sorts what is found by words as a chip says, which writes the word that one could type', async () => {
    const popup = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('.virtual .row');
    await popup.type('input', '1950s');
    await popup.waitForSelector('.results .row');
    const bands = () =>
      popup.$$eval('.results .rg-grade', (all) => all.map((one) => Number(one.getAttribute('data-band'))));
    await popup.focus('.chip[title="sort:grade"]');
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.$eval('input', ({ value }) => value)).toBe('1950s sort:grade');
    await expect
      .poll(async () => {
        const found = await bands();
        return found.length > 3 && found.join() === [...found].sort((a, b) => b - a).join();
      })
      .toBe(true);
    expect(await popup.$eval('.chip[title="sort:grade"]', (chip) => chip.getAttribute('aria-pressed'))).toBe(
      'true',
    );
    expect(await violations(popup)).toEqual([]);
  });

  test('is not empty before its script has run', async () => {
    const popup = await setup.testBrowser.extensionPage('src/extension/popup/index.html');
    const html = await popup.evaluate(async () => (await fetch(location.href)).text());
    expect(html).toMatch(/<div id="popup">\s*<div class="popup"/);
    expect(await popup.$('.skeleton')).toBeNull();
  });
});
