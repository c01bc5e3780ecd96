import { expect, test } from 'vitest';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { optionsSection } from '../harness/options-section.ts';
import { violations } from '../harness/page-axe.ts';

type Chrome = { chrome: typeof import('webextension-polyfill') };

inBothBrowsers('All of a viewer’s in one file', (setup) => {
  test('is looked over, taken in, and taken back', async () => {
    const options = await setup.testBrowser.extensionPage('src/extension/options/index.html');
    await options.waitForSelector('#all .buttons');
    const ask = (reelgrade: string, input?: unknown) =>
      options.evaluate(
        async (message) =>
          (
            (await (globalThis as unknown as Chrome).chrome.runtime.sendMessage(message)) as {
              value: unknown;
            }
          ).value,
        { reelgrade, input },
      );
    const before = (await ask('mine')) as { settings: { hideGrades: boolean }; films: object[] };
    const file = JSON.stringify({
      reelgrade: 'all',
      version: 1,
      settings: { hideGrades: true },
      corrections: [],
      leftOut: [],
      films: [{ title: 'Heat', year: 1995, kind: 'film', state: 'seen' }],
      archives: [],
    });
    const { choose, sees } = optionsSection(options, 'all');
    try {
      await choose('other.json', '{}');
      await sees('This is no file that Reelgrade saved.');
      await choose('reelgrade.json', file);
      await sees('settings 1, corrections 0, films 1, new archives 0');
      expect(await violations(options)).toEqual([]);
      expect(await ask('mine')).toEqual(before);
      await options.click('#all .rg-button.primary');
      await sees('The file was taken in.');
      expect(await ask('mine')).toMatchObject({ settings: { hideGrades: true }, films: [{ title: 'Heat' }] });
      await options.click('#all .notice button');
      await sees('Undone.');
      expect(await ask('mine')).toEqual(before);
    } finally {
      await ask('replaceMine', before);
    }
  });
});
