import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { BrowserName } from '../../scripts/browsers.ts';
import { browsersUnderTest, isUnderTest } from './harness/browsers-under-test.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { ownInstallation } from './harness/shared-browser.ts';
import { tilePage, tilePagePolicy, tilesOf } from './harness/tile-page.ts';
import { badgesOf, openCardByKeyboard, toolbarText, waitUntilAnswered } from './harness/visible-state.ts';

declare const chrome: Browser;

/**
 * Pages that work against us with what a document can be: framed, prerendered, kept in the back/forward cache, drawn
 * through a filter, left behind by the extension. docs/threats.md says the same, row by row.
 */

const films = ['Metropolis (1927)', 'Casablanca (1942)', 'Psycho (1960)'];
const reversed = films.toReversed();

/** The grade in every tile that has one, with the tile's film. */
async function shownGrades(page: Page): Promise<{ film: string; text: string }[]> {
  const badges = await badgesOf(page);
  return Promise.all(
    badges.map(async ({ text, host }) => ({
      text,
      film: await host.evaluate(
        (each) => each.closest('li')?.querySelector('[data-item-name]')?.getAttribute('data-item-name') ?? '',
      ),
    })),
  );
}

const right = (names: readonly string[]) => names.map((film) => ({ film, text: sampler.get(film)! }));
const expectRight = (page: Page, names: readonly string[] = films) =>
  expect.poll(() => shownGrades(page), { timeout: 15_000 }).toEqual(right(names));

/** Gives the tiles these films, in the elements that are there. */
function rename(names: readonly string[]): void {
  document.querySelectorAll('[data-item-name]').forEach((poster, at) => {
    poster.setAttribute('data-item-name', names[at]!);
    poster.querySelector('img')?.setAttribute('alt', names[at]!.slice(0, -7));
  });
}

/** What a prerendered page says of itself. */
interface PrerenderReport {
  prerendering: 'true' | 'false';
  badges: string;
}

/** Runs in the page: reports whether it is prerendered, and how many badges it has, whenever either changes. */
function reportPrerendering(address: string): void {
  const { prerendering = false } = document as { prerendering?: boolean };
  let last = '';
  const report = () => {
    const badges = document.querySelectorAll('[data-reelgrade=badge]').length;
    const { prerendering: now = false } = document as { prerendering?: boolean };
    const report = `${address}?prerendering=${now}&badges=${badges}`;
    if (report !== last) void fetch(report);
    last = report;
  };
  if (prerendering) document.addEventListener('prerenderingchange', report);
  new MutationObserver(report).observe(document, { childList: true, subtree: true });
  report();
}

/** A film's page in Letterboxd's shape, with more in its head and body. */
const filmPage = (title: string, year: number, head = '', body = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title} (${year}) • Letterboxd</title>
  <meta property="og:type" content="video.movie"><meta property="og:title" content="${title} (${year})">${head}</head>
  <body><div class="details"><h1 class="headline-1 primaryname"><span class="name">${title}</span></h1>
  <span class="releasedate"><a href="/films/year/${year}/">${year}</a></span></div>${body}</body></html>`;

/** Each try has pages of its own. */
let attempts = 0;

const url = (path: string) => `https://letterboxd.com/${path.startsWith('film/') ? '' : 'films/'}${path}/`;

inBothBrowsers('A hostile document', (setup) => {
  const put = (path: string, html: string, policy = tilePagePolicy) =>
    setup.server.put(url(path), { body: html, headers: { 'content-security-policy': policy } });
  const open = (path: string, html: string, policy?: string) => {
    put(path, html, policy);
    return setup.testBrowser.visit(url(path));
  };

  test('has no grade in its frames, and none that it moves into one', async () => {
    put('framed', tilePage(films));
    const policy = `${tilePagePolicy}; frame-src 'self' data:`;
    const frames = `<iframe src="${url('framed')}"></iframe><iframe id="empty"></iframe><iframe id="inline" srcdoc="<ul></ul>"></iframe>`;
    const page = await open('framing', tilePage(films, '', frames), policy);
    await expectRight(page);
    const [, ...inner] = page.frames();
    expect(inner.length).toBe(3);
    for (const frame of inner) expect(await frame.$('[data-reelgrade]')).toBeNull();
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#empty')!;
      frame.contentDocument!.body.append(document.querySelector('[data-reelgrade=badge]')!);
    });
    const moved = () =>
      page.evaluate(
        () =>
          document
            .querySelector<HTMLIFrameElement>('#empty')!
            .contentDocument!.querySelectorAll('[data-reelgrade]').length,
      );
    await expect.poll(moved, { timeout: 15_000 }).toBe(0);
  });

  test('has no wrong grade after document.open, whatever it writes and however often', async () => {
    const page = await open('rewriting', tilePage(films));
    await expectRight(page);
    for (const names of [reversed, films, reversed]) {
      await page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, tilePage(names));
      await waitUntilAnswered(setup.testBrowser, page);
      for (const { film, text } of await shownGrades(page)) expect(text).toBe(sampler.get(film));
    }
  });

  test('that changes its films as it leaves has the right grades when it comes back', async () => {
    const leaving = `<script>
      const rename = ${rename};
      addEventListener('pagehide', () => rename(${JSON.stringify(reversed)}));
      addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.persisted = persisted; });
    </script>`;
    const page = await open('leaving', tilePage(films, leaving));
    await expectRight(page);
    put('elsewhere', tilePage(['Psycho (1960)']));
    await page.goto(url('elsewhere'), { waitUntil: 'domcontentloaded' });
    await expectRight(page, ['Psycho (1960)']);
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.documentElement.dataset.persisted);
    const isPersisted = await page.evaluate(() => document.documentElement.dataset.persisted === 'true');
    await expectRight(page, isPersisted ? reversed : films);
  });

  test('drawn through a filter keeps what a badge says, and its card is drawn as it should be', async () => {
    const style = '<style>ul { filter: invert(1) hue-rotate(90deg); transform: scaleX(-1); }</style>';
    const page = await open('filtered', tilePage(films, style));
    await expectRight(page);
    for (const { text, label } of await badgesOf(page)) expect(label).toContain(text.replace('−', '-'));
    await openCardByKeyboard(page);
    const around = await page.$eval('[data-reelgrade=card]', (host) => {
      const filters: string[] = [];
      for (let each: Element | null = host; each; each = each.parentElement)
        filters.push(getComputedStyle(each).filter, getComputedStyle(each).transform);
      return filters;
    });
    expect(new Set(around)).toEqual(new Set(['none']));
  });

  test('with elements named as the browser’s interfaces has no wrong grade, and other tabs have theirs', async () => {
    const forms = ['chrome', 'browser']
      .map(
        (id) =>
          `<form id="${id}"><input name="runtime" id="sendMessage"><input name="storage"><input name="i18n"></form>`,
      )
      .join('');
    const page = await open('named', tilePage(films, '', forms));
    if (setup.name === 'firefox') await expectRight(page);
    else {
      // The page's script has no interface at all there, so there is nothing of ours to wait for.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
      expect(await page.$('[data-reelgrade]')).toBeNull();
    }
    await expectRight(await open('unnamed', tilePage(films)));
  });

  // Firefox does not prerender.
  test.runIf(isUnderTest('chromium'))(
    'that is prerendered shows nothing of itself in the tab before it is opened, and its own grades then',
    // Chromium gives up what it prerenders when the machine is busy.
    { retry: 3 },
    async () => {
      if (setup.name === 'firefox') return;
      const name = `film/ahead-${++attempts}`;
      const reports: PrerenderReport[] = [];
      setup.server.put(url(`${name}/report`), (request) => {
        reports.push(Object.fromEntries(new URL(request.url!, url(name)).searchParams) as never);
        return { status: 204, body: '' };
      });
      put(
        name,
        filmPage(
          'Casablanca',
          1942,
          `<script>(${reportPrerendering})(${JSON.stringify(url(`${name}/report`))})</script>`,
        ),
      );
      const rules = `<script type="speculationrules">{"prerender":[{"urls":["${url(name)}"],"eagerness":"immediate"}]}</script>`;
      const page = await open(
        `film/behind-${attempts}`,
        filmPage('Metropolis', 1927, rules, `<a href="${url(name)}">ahead</a>`),
      );
      const [before, after] = [sampler.get('Metropolis (1927)')!, sampler.get('Casablanca (1942)')!];
      expect(before).not.toBe(after);
      await expect.poll(() => toolbarText(setup.testBrowser, page)).toBe(before);
      // The page itself says what becomes of it: the debugger may lose a page that is prerendered.
      await expect
        .poll(() => reports, { timeout: 15_000 })
        .toContainEqual({ prerendering: 'true', badges: '1' });
      await waitUntilAnswered(setup.testBrowser, page);
      expect(await toolbarText(setup.testBrowser, page)).toBe(before);
      expect(reports.map(({ prerendering }) => prerendering)).not.toContain('false');
      await page.$eval('a[href*=ahead]', (link) => (link as HTMLElement).click());
      await expect
        .poll(() => reports, { timeout: 15_000 })
        .toContainEqual({ prerendering: 'false', badges: '1' });
      const extensionTab = await setup.testBrowser.extensionTab();
      const shown = (address: string) =>
        extensionTab.evaluate(async (address) => {
          const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === address);
          return tab ? chrome.action.getBadgeText({ tabId: tab.id! }) : 'no tab';
        }, address);
      await expect.poll(() => shown(url(name)), { timeout: 15_000 }).toBe(after);
    },
  );
});

describe.each<BrowserName>([...browsersUnderTest])('A page whose extension has gone, in %s', (name) => {
  test('keeps no grade beside another film, and the extension that comes next has its own', async () => {
    const { server, testBrowser } = await ownInstallation(name);
    const headers = { 'content-security-policy': tilePagePolicy };
    for (const path of ['before', 'after']) server.put(url(path), { body: tilePage(films), headers });
    const page = await testBrowser.visit(url('before'));
    await expectRight(page);
    await testBrowser.uninstall();
    await page.evaluate(rename, reversed);
    await page.evaluate(
      (tile) => document.querySelector('ul')!.insertAdjacentHTML('beforeend', tile),
      tilesOf(['Rashomon (1950)']),
    );
    const wrongGrades = async () =>
      (await shownGrades(page)).filter(({ film, text }) => text !== sampler.get(film));
    // Firefox ends the script together with its extension: nothing of ours runs there until the next one comes.
    if (name === 'chromium') await expect.poll(wrongGrades, { timeout: 15_000 }).toEqual([]);
    await testBrowser.install();
    await expectRight(await testBrowser.visit(url('after')));
    await page.bringToFront();
    await expect.poll(wrongGrades, { timeout: 15_000 }).toEqual([]);
  });
});
