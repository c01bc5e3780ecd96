import type { Page } from 'puppeteer-core';
import { inFirefox } from './firefox-parent.ts';
import type { TestBrowser } from './launch-browser.ts';

export type Theme = 'light' | 'dark';

/** Puts a page into one of the two themes, as the browser's user may at any time; Firefox puts all pages into it. */
export async function setTheme(testBrowser: TestBrowser, page: Page, theme: Theme): Promise<void> {
  if (testBrowser.name === 'firefox') {
    const value = theme === 'dark' ? 0 : 1;
    const setting = 'layout.css.prefers-color-scheme.content-override';
    await inFirefox(testBrowser.browser, `Services.prefs.setIntPref("${setting}", ${value})`);
  } else {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }
  await page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    {},
    theme === 'dark',
  );
}
