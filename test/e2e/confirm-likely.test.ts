import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForShadow } from './harness/closed-shadow.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { badgesOf } from './harness/visible-state.ts';

const BROWSE = 'https://www.netflix.com/browse';

inBothBrowsers('A likely grade', (setup) => {
  test('is settled in the page’s card at a press, and stays so', async () => {
    const { testBrowser } = setup;
    const page = await testBrowser.visit(BROWSE);
    await page.bringToFront();
    await page.waitForSelector('[data-reelgrade=badge]');
    const likely = async (at: Page) => (await badgesOf(at)).filter(({ text }) => text.endsWith('?'));
    await expect.poll(async () => (await likely(page)).length).toBe(2);

    const press = async (words: string) => {
      const [first] = await likely(page);
      const grade = first!.text.slice(0, -1);
      const name = first!.label;
      await first!.host.click();
      const card = await waitForShadow(page, '[data-reelgrade=card]');
      await card.waitForSelector('article[aria-busy=false]');
      const buttons = await card.$$('.rg-card-actions button');
      for (const button of buttons)
        if ((await button.evaluate((each) => each.textContent)) === words) await button.click();
      await expect.poll(() => page.$('[data-reelgrade=card]')).toBeNull();
      return { grade, name };
    };
    const right = await press('It is this film');
    const certainName = right.name.replace('Probably ', '');
    const labels = async (at: Page) => (await badgesOf(at)).map(({ label }) => label);
    await expect.poll(() => labels(page)).toContain(certainName);
    const wrong = await press('It is not');
    await expect.poll(() => labels(page)).not.toContain(wrong.name);

    await testBrowser.killWorker();
    const again = await testBrowser.visit(BROWSE);
    await expect.poll(() => labels(again)).toContain(certainName);
    expect(await labels(again)).not.toContain(wrong.name);

    const options = await testBrowser.extensionPage('src/extension/options/index.html');
    for (const left of [1, 0]) {
      await options.waitForSelector('.correction-row button');
      await options.$eval('.correction-row button', (button) => (button as HTMLElement).click());
      await expect.poll(() => options.$$eval('.correction-row', (rows) => rows.length)).toBe(left);
    }
  });
});
