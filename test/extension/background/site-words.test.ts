import { afterEach, expect, test, vi } from 'vitest';
import { languageWords } from '../../../src/sites/words/all-languages.ts';
import { createBrowser } from '../fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

test('the words of each language are kept for pages, and written again only where they are others', async () => {
  const browser = createBrowser();
  vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
  const { keepSiteWords } = await import('../../../src/extension/background/site-words.ts');
  let asked = '';
  const file = { de: [languageWords.de], en: [languageWords.en] };
  vi.stubGlobal('fetch', async (url: string) => {
    asked = url;
    return Response.json(file);
  });
  await keepSiteWords();
  expect(asked).toMatch(/\/messages\/sites\.json$/);
  expect(browser.disk.local).toEqual({ 'siteWords:de': file.de, 'siteWords:en': file.en });

  const write = vi.spyOn(browser.storage.local, 'set');
  await keepSiteWords();
  expect(write).not.toHaveBeenCalled();
  browser.disk.local['siteWords:de'] = [{ series: 'old' }];
  await keepSiteWords();
  expect(write.mock.calls).toEqual([[{ 'siteWords:de': file.de }]]);
});
