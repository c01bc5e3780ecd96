import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { violations } from './harness/page-axe.ts';
import { openPopupFor } from './harness/visible-state.ts';

const url = 'https://www.imdb.com/chart/top/';

/** The chart as nobody knows it: the titles are there, in no markup that the site's file has. */
const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Top 250</title></head>
<body><h1>The best of all</h1><ol><li><b>Casablanca</b> 1942</li><li><b>Psycho</b> 1960</li></ol></body></html>`;

for (const theme of ['light', 'dark'] as const)
  inBothBrowsers(
    `A site that has changed, ${theme}`,
    (setup) => {
      test('the popup says so and copies a report without a title', async () => {
        setup.server.put(url, body);
        const page = await setup.testBrowser.visit(url);
        // A page that has just come may still get its tiles.
        await page.waitForFunction(() => performance.now() > 4000);
        const popup = await openPopupFor(setup.testBrowser, page);
        await popup.waitForSelector('.changed');
        expect(await popup.$eval('.changed', (each) => each.textContent)).toContain(
          'IMDb seems to have changed its layout.',
        );
        expect(await violations(popup)).toEqual([]);

        await popup.evaluate(() => {
          const write = navigator.clipboard.writeText.bind(navigator.clipboard);
          navigator.clipboard.writeText = (text) => {
            document.body.dataset.copied = text;
            return write(text);
          };
        });
        await popup.click('.changed button');
        await popup.waitForFunction(() =>
          document.querySelector('.changed [role=status]')?.textContent?.startsWith('Copied'),
        );
        const report = await popup.evaluate(() => document.body.dataset.copied!.split('\n'));
        expect(report).toEqual([
          expect.stringMatching(/^Reelgrade \S+: the layout of a site seems to have changed$/),
          'site: imdb',
          'page: grid',
          expect.stringMatching(/^films expected: at least [1-9]\d*$/),
          'films found: 0',
        ]);
        expect(await violations(popup)).toEqual([]);
      });
    },
    { theme },
  );
