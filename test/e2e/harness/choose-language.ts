import type { Browser } from 'webextension-polyfill';
import type { TestBrowser } from './launch-browser.ts';

/** What an extension's page has; both browsers answer with promises. */
declare const chrome: Browser;

/** Has Reelgrade speak a language, as its options would; an empty one is the browser's. Waits until badges speak it too. */
export async function chooseLanguage(testBrowser: TestBrowser, language: string): Promise<void> {
  const extension = await testBrowser.extensionTab();
  await extension.evaluate(async (language) => {
    await chrome.storage.local.set({ settings: { language } });
    const wanted = language === 'en' ? '' : language;
    for (const end = Date.now() + 15_000; wanted && Date.now() < end; ) {
      const { badgeWords } = await chrome.storage.local.get('badgeWords');
      if ((badgeWords as { locale?: string } | undefined)?.locale === wanted) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    if (wanted) throw new Error(`badges do not speak ${wanted}`);
  }, language);
}
