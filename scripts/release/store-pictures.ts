import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Viewport } from 'puppeteer-core';
import { findConfig } from '../../src/critic/input/find-config.ts';
import { publishArchive } from '../../src/critic/publish/publish-archive.ts';
import type { TestBrowser } from '../../test/e2e/harness/launch-browser.ts';
import { openCardByKeyboard, openPopupFor } from '../../test/e2e/harness/visible-state.ts';
import type { WebServer } from '../../test/e2e/harness/web-server.ts';

/** A picture has 1280×800 pixels, of which a page sees fewer, so that its words can be read in a small copy. */
const PICTURE = { width: 800, height: 500, deviceScaleFactor: 1.6 };
const TILE = { width: 440, height: 280 };
const POPUP = { width: 384, height: 470, deviceScaleFactor: 1.6 };

/** In the place of the web server's own, which forbids what these pages need. */
const headers = { 'content-security-policy': "frame-ancestors 'none'" };
/** How long (ms) it takes until all badges of an answer are there, or a card has faded in. */
const CALM_MS = 700;

const SAMPLER = 'src/bundled/sampler';
const frame = 'https://store.example/frame';
const sampler = 'https://critic.example/reviews/';

/** The page with the popup over its corner, as the browser shows the two. */
const overlaid = (page: string, popup: string) =>
  `<!doctype html><title>A page and the popup</title><style>
  body { margin: 0; overflow: hidden } img { display: block; width: 800px }
  .popup { position: fixed; top: 12px; right: 16px; width: 384px; border-radius: 10px; box-shadow: 0 1px 3px rgb(0 0 0 / 30%), 0 16px 48px rgb(0 0 0 / 35%) }
  </style><img src="data:image/png;base64,${page}"><img class="popup" src="data:image/png;base64,${popup}">`;

/** The tile: what it is called and what it does, nothing more. */
function tile(): string {
  const icon = readFileSync('public/icons/icon.svg', 'utf8');
  return `<!doctype html><title>Reelgrade</title><style>
  body { box-sizing: border-box; width: 440px; height: 280px; margin: 0; padding: 44px 40px; background: #fdfbf7; color: #1d1a16; font: 21px/1.4 "Noto Serif", Georgia, serif }
  svg { width: 72px; height: 72px } h1 { margin: 14px 0 4px; font-size: 38px; line-height: 1.2 } p { margin: 0; color: #5e574c }
  </style>${icon}<h1>Reelgrade</h1><p>A film critic’s grade beside every film</p>`;
}

/** Publishes the sampler as a critic would, and serves it. */
async function putSampler(server: WebServer): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'reelgrade-sampler-'));
  try {
    const { config } = await findConfig([SAMPLER]);
    await publishArchive([SAMPLER], { out, base: sampler, config });
    const types: Record<string, string> = {
      js: 'text/javascript',
      css: 'text/css',
      json: 'application/json',
    };
    for (const entry of readdirSync(out, { withFileTypes: true }))
      if (entry.isFile()) {
        const type = types[entry.name.split('.').at(-1)!];
        server.put(new URL(entry.name, sampler).href, {
          body: readFileSync(join(out, entry.name)),
          headers,
          ...(type && { type }),
        });
      }
    server.put(sampler, { body: readFileSync(join(out, 'index.html')), headers });
  } finally {
    rmSync(out, { recursive: true });
  }
}

/**
 * Makes the pictures that the stores show, of the demo pages, and returns their paths. In: a browser of our own size
 * with the demo pages on its server.
 */
export async function takeStorePictures(
  testBrowser: TestBrowser,
  server: WebServer,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  await testBrowser.useTheme('light');
  const shots: string[] = [];
  const save = async (page: Page, name: string, size: Viewport = PICTURE) => {
    await page.setViewport(size);
    await pause(CALM_MS);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    shots.push(path);
    await page.close();
  };
  const open = async (url: string) => {
    const page = await testBrowser.visit(url);
    await page.setViewport(PICTURE);
    await page.waitForSelector('[data-reelgrade=badge]');
    await pause(CALM_MS);
    return page;
  };
  const saveWithPopup = async (page: Page, name: string, prepare: (popup: Page) => Promise<unknown>) => {
    const popup = await openPopupFor(testBrowser, page);
    await popup.setViewport(POPUP);
    await prepare(popup);
    await pause(CALM_MS);
    const [below, above] = [
      await page.screenshot({ encoding: 'base64' }),
      await popup.screenshot({ encoding: 'base64' }),
    ];
    await popup.close();
    await page.close();
    server.put(frame, { body: overlaid(below, above), headers });
    await save(await testBrowser.visit(frame), name);
  };

  const title = await open('https://www.imdb.com/title/tt0034583/');
  await openCardByKeyboard(title);
  await save(title, '1-card');
  await save(await open('https://letterboxd.com/films/'), '2-posters');
  await saveWithPopup(await open('https://www.imdb.com/find/?q=king+kong'), '3-popup', (popup) =>
    popup.waitForSelector('li'),
  );
  await saveWithPopup(await open('https://www.netflix.com/browse'), '4-search', async (popup) => {
    await popup.locator('input').fill('metropolis');
    await popup.waitForSelector('.rows .row');
  });
  await putSampler(server);
  const published = await testBrowser.visit(sampler);
  await published.setViewport(PICTURE);
  await published.waitForSelector('.archive-page .rows');
  await save(published, '5-archive');

  server.put(frame, { body: tile(), headers });
  await save(await testBrowser.visit(frame), 'tile', TILE);
  await testBrowser.useTheme(undefined);
  return shots;
}
