import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionAllowing } from '../harness/allow-hosts.ts';
import { browsersUnderTest } from '../harness/browsers-under-test.ts';
import { waitForShadow } from '../harness/closed-shadow.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { violations } from '../harness/page-axe.ts';
import { ownInstallation } from '../harness/shared-browser.ts';
import { badgesOf, openPopupFor } from '../harness/visible-state.ts';
import type { WebServer } from '../harness/web-server.ts';

declare const chrome: Browser;

const HOST = 'pier-cinema.example';
const FILM = `https://${HOST}/film/casablanca`;
const OTHER = `https://${HOST}/film/psycho`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const LISTED = [
  ['Metropolis', 1927],
  ['Psycho', 1960],
  ['Nosferatu', 1922],
] as const;

/** A page of a small cinema, that says nothing of itself in a form machines read. It would follow any press on a tile. */
const page = (title: string, year: number) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier Cinema</title>
<style>body { font: 16px sans-serif; margin: 20px } .reel { display: flex; gap: 12px; list-style: none; padding: 0 }
.reel a { display: block; position: relative } .reel img { display: block; width: 120px; height: 180px; background: #ccc }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
<main><div class="css-1x2y3z"><p class="sc-aB1 film-heading">${title}</p><p class="facts">${year} · 102 min</p></div>
<ul class="reel">${LISTED.map(([name, year], at) => `<li class="css-9q8w"><a href="/film/${at}"><img src="${PIXEL}" alt=""><span class="css-7z">${name}</span></a><small>${year}</small></li>`).join('')}</ul></main>
<script>globalThis.pressed = []; addEventListener('click', ({ target }) => pressed.push(target.localName));</script></body></html>`,
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'; img-src data:" },
});

describe.each([...browsersUnderTest])('a site of the viewer’s own, in %s', (name) => {
  let server: WebServer;
  let testBrowser: TestBrowser;

  beforeAll(async () => {
    ({ server, testBrowser } = await ownInstallation(name, await extensionAllowing(name, [HOST])));
    server.put(FILM, page('Casablanca', 1942));
    server.put(OTHER, page('Psycho', 1960));
  });
  afterEach(async () => {
    await testBrowser.closeTabs();
    expect(server.unexpectedRequests()).toEqual([]);
  });

  const inPopup = async (page: Page, ...presses: string[]) => {
    const popup = await openPopupFor(testBrowser, page);
    for (const words of presses) {
      const button = await popup.waitForSelector(`xpath///button[contains(., "${words}")]`);
      await button!.click();
    }
    return popup;
  };
  const panelOf = (page: Page) => waitForShadow(page, '[data-reelgrade=teach]');
  const panelSays = (panel: ElementHandle<Element>) =>
    panel.$eval('.panel', (each) => (each as HTMLElement).innerText);
  const press = async (panel: ElementHandle<Element>, words: string) => {
    for (const button of await panel.$$('button'))
      if ((await button.evaluate((each) => each.textContent)) === words) return button.click();
    throw new Error(`no button says ${words}`);
  };
  const middleOf = async (page: Page, selector: string) =>
    page.$eval(selector, (each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
  const labels = async (page: Page) => (await badgesOf(page)).map(({ label }) => label);
  const startTeaching = async (page: Page, ...before: string[]) => {
    await inPopup(page, ...before, 'Teach this page');
    await page.bringToFront();
    return panelOf(page);
  };

  it('is taught with the keyboard alone, and nothing is kept where Escape ends it', async () => {
    const film = await testBrowser.visit(FILM);
    const panel = await startTeaching(film, 'Look for a film');
    // There is no h1, so the keys begin at the page's first element.
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown'] as const)
      await film.keyboard.press(key);
    await expect.poll(() => panelSays(panel)).toContain('Pointed at: Casablanca');
    await film.keyboard.press('Enter');
    await expect.poll(() => panelSays(panel)).toContain('one film of a list');
    await film.keyboard.press('Escape');
    await film.waitForSelector('[data-reelgrade=teach]', { hidden: true });
    expect(await labels(film)).toEqual([]);
    // The page has its presses back.
    await film.mouse.click(...(await middleOf(film, '.facts')));
    expect(await film.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([
      'p',
    ]);
  });

  it('is taught by pointing at its title and a tile; its grades are there at once, and at the next visit', async () => {
    const film = await testBrowser.visit(FILM);
    const panel = await startTeaching(film);
    expect(await panelSays(panel)).toContain('Point at the title');
    expect(await violations(film, panel)).toEqual([]);
    // What the page does itself is no pointing.
    await film.evaluate(() => document.querySelector<HTMLElement>('.film-heading')!.click());
    expect(await panelSays(panel)).toContain('Point at the title');
    await film.evaluate(() => {
      (globalThis as unknown as { pressed: string[] }).pressed.length = 0;
    });

    await film.mouse.move(...(await middleOf(film, '.film-heading')));
    await expect.poll(() => panelSays(panel)).toContain('Pointed at: Casablanca');
    const outline = await panel.$eval('.outline', (each) => each.getBoundingClientRect().width);
    expect(outline).toBeGreaterThan(100);
    await film.mouse.click(...(await middleOf(film, '.film-heading')));
    await expect.poll(() => panelSays(panel)).toContain('one film of a list');
    await film.mouse.click(...(await middleOf(film, '.reel li:nth-child(2) img')));
    await expect.poll(() => panelSays(panel)).toContain('Casablanca (1942)');
    const found = await panelSays(panel);
    expect(found).toContain('3 films in lists');
    for (const [title, year] of LISTED) expect(found).toContain(`${title} (${year})`);
    expect(await violations(film, panel)).toEqual([]);
    expect(await film.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([]);
    expect(film.url()).toBe(FILM);

    await press(panel, 'Keep it');
    await expect.poll(() => panelSays(panel)).toContain(`Kept for ${HOST}`);
    await expect.poll(async () => (await labels(film)).length, { timeout: 15_000 }).toBe(4);
    await press(panel, 'Close');
    await film.waitForSelector('[data-reelgrade=teach]', { hidden: true });

    const other = await testBrowser.visit(OTHER);
    await other.waitForSelector('.film-heading [data-reelgrade=badge]');
    await expect.poll(async () => (await labels(other)).length, { timeout: 15_000 }).toBe(4);
    expect((await labels(other))[0]).toContain('Psycho');
  });

  it('is still read so when the worker was killed, until what was taught is forgotten in the options', async () => {
    await testBrowser.killWorker();
    const film = await testBrowser.visit(FILM);
    await expect.poll(async () => (await labels(film)).length, { timeout: 15_000 }).toBe(4);
    const options = await testBrowser.extensionPage('src/extension/options/index.html#sites');
    const forget = await options.waitForSelector(`button[aria-label="Forget what was taught: ${HOST}"]`);
    expect(await violations(options)).toEqual([]);
    await forget!.click();
    await options.waitForFunction(() => document.body.innerText.includes('was forgotten'));
    await expect.poll(async () => (await labels(film)).length, { timeout: 15_000 }).toBe(0);
    const again = await testBrowser.visit(OTHER);
    await again.waitForFunction(() => performance.now() > 1500);
    expect(await labels(again)).toEqual([]);

    await options.bringToFront();
    await (await options.waitForSelector('xpath///button[contains(., "Undo")]'))!.click();
    await expect.poll(async () => (await labels(film)).length, { timeout: 15_000 }).toBe(4);
    await (await options.waitForSelector(`button[aria-label="Remove: ${HOST}"]`))!.click();
    await expect
      .poll(() => options.evaluate(async () => Object.keys(await chrome.storage.local.get()).join(' ')))
      .not.toContain('taught:');
    await expect
      .poll(() =>
        options.evaluate(async () =>
          (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
        ),
      )
      .not.toContain(`site-host-${HOST}`);
  });
});
