import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/ui/messages/locales.ts';
import { chooseLanguage } from './harness/choose-language.ts';
import { waitForShadow } from './harness/closed-shadow.ts';
import { cutWords } from './harness/cut-words.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { violations } from './harness/page-axe.ts';
import { badgeAt, openCardByKeyboard, openPopupFor, toolbarTitle } from './harness/visible-state.ts';

const casablanca = 'https://www.imdb.com/title/tt0034583/';

const OPTIONS = 'src/extension/options/index.html';
const WELCOME = 'src/extension/welcome/index.html';

inBothBrowsers('Every language', (setup) => {
  afterAll(async () => {
    await chooseLanguage(setup.testBrowser, '');
    await setup.testBrowser.visitInFirstTab('about:blank');
  });

  /** The popup over a film's page, which is opened once for all languages. */
  async function openPopup(): Promise<Page> {
    const { testBrowser } = setup;
    const [first] = await testBrowser.browser.pages();
    const isOpen = first!.url() === casablanca;
    return openPopupFor(testBrowser, isOpen ? first! : await testBrowser.visitInFirstTab(casablanca));
  }

  test.each(Object.keys(LOCALES))(
    '%s fits into popup, options and the page after installing at 400 px',
    async (locale) => {
      await chooseLanguage(setup.testBrowser, locale);
      const popup = await openPopup();
      await popup.waitForSelector('.card-place article[aria-busy=false]');
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(locale);
      expect(await cutWords(popup)).toEqual([]);
      await popup.locator('input').fill('zzzzqqqq');
      await popup.waitForSelector('.results .rg-state');
      expect(await cutWords(popup)).toEqual([]);
      const options = await setup.testBrowser.extensionPage(OPTIONS);
      await options.setViewport({ width: 400, height: 800 });
      await options.waitForSelector('#privacy');
      await options.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await cutWords(options)).toEqual([]);
      const welcome = await setup.testBrowser.extensionPage(WELCOME);
      await welcome.setViewport({ width: 400, height: 800 });
      await welcome.waitForSelector('.critics li');
      expect(await cutWords(welcome)).toEqual([]);
    },
  );

  describe('Arabic', () => {
    test('is chosen in the options, which then run from the right', async () => {
      await chooseLanguage(setup.testBrowser, 'en');
      const options = await setup.testBrowser.extensionPage(OPTIONS);
      await options.waitForSelector('#display select');
      await options.select('#display select', 'ar');
      await options.waitForSelector('html[lang=ar][dir=rtl] #archives h2, html[lang=ar][dir=rtl] section h2');
      expect(await options.$eval('main', (main) => main.textContent)).toContain('الأرشيفات');
      expect(await violations(options)).toEqual([]);
      const [label, field] = await options.$$eval('.choices label, .choices select', (found) =>
        found.slice(0, 2).map((each) => each.getBoundingClientRect().right),
      );
      expect(label).toBeGreaterThan(field!);
    });

    test('is what badge, toolbar and card speak', async () => {
      await chooseLanguage(setup.testBrowser, 'ar');
      const page = await setup.testBrowser.visit(casablanca);
      const { label, button } = await badgeAt(page);
      expect(label).toContain('من 100');
      expect(await button.evaluate(({ lang, dir }) => [lang, dir])).toEqual(['ar', 'rtl']);
      const badge = await waitForShadow(page, '[data-reelgrade=badge]');
      expect(await violations(page, badge)).toEqual([]);
      const card = await openCardByKeyboard(page);
      const dialog = await card.$eval('[role=dialog]', (each) => [
        each.getAttribute('dir'),
        each.textContent,
      ]);
      expect(dialog[0]).toBe('rtl');
      expect(dialog[1]).toContain('لماذا هذه المراجعة');
      expect(await violations(page, card)).toEqual([]);
      await expect.poll(() => toolbarTitle(setup.testBrowser, page)).toContain('Casablanca (1942)');
      expect(await toolbarTitle(setup.testBrowser, page)).toContain('لـ');
    });

    test('is what the popup speaks: page, search, review, and nothing found', async () => {
      await chooseLanguage(setup.testBrowser, 'ar');
      const popup = await openPopup();
      await popup.waitForSelector('.card-place article[aria-busy=false]');
      expect(await popup.evaluate(() => [document.dir, document.documentElement.lang])).toEqual([
        'rtl',
        'ar',
      ]);
      expect(await violations(popup)).toEqual([]);
      await popup.locator('input').fill('psycho');
      await popup.waitForSelector('.results .row');
      expect(await violations(popup)).toEqual([]);
      await popup.click('.results .row');
      await popup.waitForSelector('.over article[aria-busy=false]');
      expect(await violations(popup)).toEqual([]);
      await popup.keyboard.press('Escape');
      await popup.locator('input').fill('zzzzqqqq');
      await popup.waitForFunction(() => document.body.textContent?.includes('لم يُعثر على مراجعة'));
      expect(await violations(popup)).toEqual([]);
    });
  });

  test('another language is spoken by badges of a page that is open', async () => {
    await chooseLanguage(setup.testBrowser, 'de');
    const page = await setup.testBrowser.visit(casablanca);
    expect((await badgeAt(page)).label).toContain('von 100');
    await chooseLanguage(setup.testBrowser, 'ja');
    await expect.poll(async () => (await badgeAt(page)).label).toContain('100点中');
    const card = await openCardByKeyboard(page);
    expect(await card.$eval('[role=dialog]', (each) => each.getAttribute('lang'))).toBe('ja');
  });
});
