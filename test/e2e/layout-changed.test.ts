import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { violations } from './harness/page-axe.ts';
import { badgeAt, openPopupFor } from './harness/visible-state.ts';

const url = 'https://www.imdb.com/chart/top/';

/** The chart as nobody knows it: the titles are there, in no markup that the site's file has. */
const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Top 250</title></head>
<body><h1>The best of all</h1><p>${'Words about how this chart is made. '.repeat(9)}</p><ol><li><b>Casablanca</b> 1942</li><li><b>Psycho</b> 1960</li></ol></body></html>`;

/** A film whose heading the site's file does not know; only the page's head names it. */
const renamed = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Casablanca (1942) - IMDb</title>
<meta property="og:title" content="Casablanca (1942)"></head>
<body><h1>IMDb</h1><p class="renamed">Casablanca</p><p class="account">Hello Annegret</p>
<script>const token = 'secret';</script></body></html>`;

/** A film's page without any element that the site's file knows; only the page's data names the film. */
const rebuilt = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Films</title>
<script type="application/ld+json">{"@type":"Movie","name":"Casablanca","datePublished":"1942-11-26"}</script></head>
<body><h1 class="fresh-title">Casablanca</h1><p>${'Words about this film. '.repeat(20)}</p></body></html>`;

/** A wall against machines: no title, and words enough for a page. */
const wall = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title></title></head>
<body><div id="challenge"></div><p>${'Wait until we know that you are no machine. '.repeat(9)}</p></body></html>`;

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
          'sign: titles missing',
          expect.stringMatching(/^films expected: at least [1-9]\d*$/),
          'films found: 0',
        ]);
        expect(await violations(popup)).toEqual([]);
      });

      test('a film’s page that its site’s file cannot read has its grade by what it says of itself, and the popup says that the layout may have changed', async () => {
        const film = 'https://letterboxd.com/film/casablanca/';
        setup.server.put(film, rebuilt);
        const page = await setup.testBrowser.visit(film);
        await page.waitForSelector('.fresh-title [data-reelgrade=badge]', { timeout: 10_000 });
        expect((await badgeAt(page)).label).toContain('Casablanca');
        const popup = await openPopupFor(setup.testBrowser, page);
        await popup.waitForSelector('.may-have-changed');
        expect(await popup.$eval('.may-have-changed', (each) => each.textContent)).toContain(
          'Letterboxd may have changed its layout',
        );
      });

      test('a heading of another make is only a quiet hint, and a wall against machines is none', async () => {
        const film = 'https://www.imdb.com/title/tt0034583/';
        setup.server.put(film, renamed);
        const page = await setup.testBrowser.visit(film);
        await page.waitForFunction(() => performance.now() > 4000);
        let popup = await openPopupFor(setup.testBrowser, page);
        await popup.waitForSelector('.may-have-changed');
        expect(await popup.$('.notice.changed')).toBeNull();
        expect(await popup.$eval('.may-have-changed', (each) => each.textContent)).toContain(
          'IMDb may have changed its layout',
        );
        expect(await violations(popup)).toEqual([]);

        await popup.click('.send-page button');
        await popup.waitForSelector('.send-page textarea');
        const copy = await popup.$eval('.send-page textarea', (area) => (area as HTMLTextAreaElement).value);
        expect(copy).toContain('<p class="renamed">Casablanca</p>');
        expect(copy).not.toMatch(/Annegret|Hello|secret/);
        expect(await violations(popup)).toEqual([]);

        setup.server.put(url, wall);
        const gate = await setup.testBrowser.visit(url);
        await gate.waitForFunction(() => performance.now() > 4000);
        popup = await openPopupFor(setup.testBrowser, gate);
        await popup.waitForFunction(() => document.body.textContent?.includes('No film on this page'));
        expect(await popup.$('.changed')).toBeNull();
      });
    },
    { theme },
  );
