import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { tilePage, tilePagePolicy, tilesOf } from './harness/tile-page.ts';
import { badgesOf, openCardByKeyboard } from './harness/visible-state.ts';

/**
 * A page that works against us. What it can learn or change at most is what docs/threats.md says, row by row.
 */

const films = ['Metropolis (1927)', 'Casablanca (1942)', 'Psycho (1960)'];
const policy = { 'content-security-policy': tilePagePolicy };
const pageWith = (head: string, body?: string) =>
  body === undefined ? tilePage(films, head) : tilePage([], head, `<ul>${body}</ul>`);

/** Tries on every element that comes whatever could lead into a closed shadow root, and keeps what it finds. */
const spy = `<script>
globalThis.loot = [];
const keep = (look) => { try { const found = look(); if (found) loot.push(String(found)); } catch {} };
const intoRoot = (root) => root && (root.innerHTML + [...root.querySelectorAll('*')].map((each) => each.ariaLabel));
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { loot.push('attached ' + this.localName); return attach.call(this, { ...init, mode: 'open' }); };
const create = Document.prototype.createElement;
Document.prototype.createElement = function (name) { const made = create.apply(this, arguments); if (/reelgrade|section/.test(name)) loot.push('created ' + name); return made; };
for (const prototype of [EventTarget, Node, Element, HTMLElement])
  for (const [name, { value, writable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype.prototype)))
    if (typeof value === 'function' && writable && /^(append|insertBefore|setAttribute|addEventListener|remove|toggleAttribute)$/.test(name))
      prototype.prototype[name] = function (...all) { if (this.dataset?.reelgrade) loot.push('called ' + name); return value.apply(this, all); };
const internals = new WeakMap();
const define = (name) => customElements.define(name, class extends HTMLElement {
  constructor() { super(); internals.set(this, this.attachInternals()); }
});
for (const name of ['reelgrade-badge', 'reelgrade-card', 'reelgrade-grade', 'reelgrade-root']) define(name);
keep(() => customElements.define('reelgrade-section', class extends HTMLElement {}, { extends: 'section' }));
function look(host) {
  keep(() => intoRoot(host.shadowRoot));
  keep(() => intoRoot(internals.get(host)?.shadowRoot));
  keep(() => intoRoot(host.attachInternals().shadowRoot));
  keep(() => intoRoot(attach.call(host, { mode: 'open' })));
  keep(() => host.getHTML({ serializableShadowRoots: true }));
  keep(() => host.textContent + host.innerText);
  keep(() => host.ariaLabel);
}
new MutationObserver(() => { for (const host of document.querySelectorAll('[data-reelgrade], reelgrade-badge, reelgrade-card')) { if (!/^reelgrade|section/.test(host.localName)) loot.push(host.localName); look(host); } })
  .observe(document, { childList: true, subtree: true });
</script>`;

const loot = (page: Page) => page.evaluate(() => (globalThis as unknown as { loot: string[] }).loot);

/** The page's badges, each with the film of the tile that it is in. */
async function badgesWithFilms(page: Page): Promise<{ text: string; label: string; film: string }[]> {
  const seen = await badgesOf(page);
  return Promise.all(
    seen.map(async ({ text, label, host }) => ({
      text,
      label,
      film: await host.evaluate(
        (each) => each.closest('li')?.querySelector('[data-item-name]')?.getAttribute('data-item-name') ?? '',
      ),
    })),
  );
}

const rightBadges = films.map((film) => ({ film, text: sampler.get(film)! }));

/** Waits until every film has its own badge, and no other. */
const expectRightBadges = (page: Page) =>
  expect
    .poll(async () => (await badgesWithFilms(page)).map(({ film, text }) => ({ film, text })), {
      timeout: 15_000,
    })
    .toEqual(rightBadges);

/** How the grade of a badge looks, where another look could tell another grade. */
const looksOf = (button: ElementHandle<HTMLElement>) =>
  button.evaluate((each) => {
    const text = each.firstElementChild!;
    const host = (each.getRootNode() as ShadowRoot).host;
    const looks = (element: Element, pseudo: string | null, names: string[]) =>
      names.map(
        (name) => `${pseudo ?? ''}${name}: ${getComputedStyle(element, pseudo).getPropertyValue(name)}`,
      );
    const words = ['color', 'font-family', 'font-size', 'direction', 'writing-mode', 'text-transform'];
    words.push(
      'letter-spacing',
      'text-indent',
      '-webkit-text-security',
      '-webkit-text-fill-color',
      'opacity',
    );
    return [
      ...looks(host, null, ['filter', 'opacity', 'zoom', 'transform', 'clip-path', 'position']),
      ...looks(host, '::before', ['content']),
      ...looks(each, null, words),
      ...looks(each, '::after', ['background-color', 'clip-path', 'opacity', 'content']),
      ...looks(text, '::before', ['content', ...words]),
    ];
  });

inBothBrowsers('A hostile page', (setup) => {
  const open = async (path: string, html: string) => {
    const url = `https://letterboxd.com/films/${path}/`;
    setup.server.put(url, { body: html, headers: policy });
    return setup.testBrowser.visit(url);
  };

  test('that defines every name and overrides what it can reads nothing and keeps nothing away', async () => {
    const page = await open('spy', pageWith(spy));
    await expectRightBadges(page);
    const card = await openCardByKeyboard(page);
    expect(await card.evaluate((root) => root.textContent)).toContain('Reelgrade Sampler');
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    expect(await loot(page)).toEqual([]);
  });

  test('cannot search for the grade on a badge', async () => {
    const page = await open('find', pageWith(''));
    await expectRightBadges(page);
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find(text: string, isCaseSensitive: boolean): boolean };
      return ['A', 'B', 'C', 'D', 'F', '+', '−', '-', 'Metropolis', 'Sampler'].filter((text) =>
        find(text, true),
      );
    });
    expect(found).toEqual([]);
  });

  test('opens no card and lifts no veil with events of its own making', async () => {
    const extension = await setup.testBrowser.extensionTab();
    const hide = (hideGrades: boolean) =>
      extension.evaluate(
        (hideGrades) =>
          (
            globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
          ).chrome.storage.local.set({
            settings: { hideGrades },
          }),
        hideGrades,
      );
    await hide(true);
    try {
      const page = await open('forged', pageWith(''));
      await expect
        .poll(async () => (await badgesOf(page)).map(({ text }) => text))
        .toEqual(['···', '···', '···']);
      await page.evaluate(async () => {
        for (const host of document.querySelectorAll<HTMLElement>('[data-reelgrade=badge]')) {
          for (const name of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup'])
            host.dispatchEvent(
              new PointerEvent(name, { bubbles: true, composed: true, pointerType: 'mouse' }),
            );
          for (const name of ['mouseover', 'mousedown', 'mouseup', 'click'])
            host.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, detail: 1 }));
          host.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
          host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
          host.click();
          host.focus();
          // As long as a pointer must rest for the card to open, some times over.
          await new Promise((done) => setTimeout(done, 500));
        }
      });
      expect((await badgesOf(page)).map(({ text }) => text)).toEqual(['···', '···', '···']);
      expect(await page.$('[data-reelgrade=card]')).toBeNull();
    } finally {
      await hide(false);
    }
  });

  test('changes neither the letter nor the colour nor the shape of a grade by its styles', async () => {
    const names = ['h', 'cut', 'fill', 'shape'].flatMap((name) => [`--${name}`, `--rg-${name}`]);
    for (const name of [
      'band-1',
      'band-2',
      'band-3',
      'band-4',
      'band-5',
      'on-band',
      'veil',
      'sans',
      'raised',
    ])
      names.push(`--rg-${name}`);
    const properties = names
      .map(
        (name) => `@property ${name} { syntax: "<color>"; inherits: false; initial-value: rgb(255, 0, 0); }`,
      )
      .join('\n');
    const style = `<style>
      ${properties}
      @font-face { font-family: "system-ui"; src: local("Courier New"), local("DejaVu Sans Mono"); }
      *, *::before, *::after {
        ${names.map((name) => `${name}: rgb(255, 0, 0) !important;`).join(' ')}
        direction: rtl !important; writing-mode: vertical-rl !important; unicode-bidi: bidi-override !important;
        color: rgb(1, 2, 3) !important; -webkit-text-fill-color: transparent !important;
        -webkit-text-security: disc !important; text-transform: lowercase !important;
        letter-spacing: 9px !important; text-indent: -99px !important; font: 5px monospace !important;
      }
      section, section * { filter: invert(1) !important; zoom: 2 !important; opacity: 0.1 !important;
        transform: scaleX(-1) !important; clip-path: inset(0 50% 0 0) !important; position: static !important; }
      *::before, *::after { content: "F" !important; background: red !important; clip-path: none !important; }
    </style>`;
    const plain = await open('plain', pageWith(''));
    await expectRightBadges(plain);
    const expected = await Promise.all((await badgesOf(plain)).map(({ button }) => looksOf(button)));
    const page = await open('styled', pageWith(style));
    await expectRightBadges(page);
    expect(await Promise.all((await badgesOf(page)).map(({ button }) => looksOf(button)))).toEqual(expected);
    expect(expected[0]!.join()).toMatch(/::aftercontent/);
  });

  test('learns no letter of ours through fonts that it names like ours', async () => {
    const families = ['system-ui', '-apple-system', 'BlinkMacSystemFont', 'Segoe UI', 'Roboto', 'Noto Sans'];
    families.push('sans-serif', 'serif', 'ui-serif', 'Georgia', 'Palatino', 'Palatino Linotype');
    families.push('Iowan Old Style', 'Noto Serif', 'DejaVu Sans', 'DejaVu Serif');
    const faces = families.map(
      (name, n) =>
        `@font-face { font-family: "${name}"; src: url("/leak-${n}"); unicode-range: U+0-10FFFF; }`,
    );
    const page = await open('fonts', pageWith(`<style>${faces.join('')}</style>`));
    await expectRightBadges(page);
    await openCardByKeyboard(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(setup.server.unexpectedRequests()).toEqual([]);
  });

  test('that moves a badge to another film has no badge there, in the next frame already', async () => {
    const page = await open('moved', pageWith(''));
    await expectRightBadges(page);
    const stays = await page.evaluate(async () => {
      const [first, other] = document.querySelectorAll('li');
      const host = first!.querySelector('[data-reelgrade=badge]')!;
      other!.firstElementChild!.append(host);
      await new Promise((done) => requestAnimationFrame(done));
      return host.isConnected;
    });
    expect(stays).toBe(false);
    for (const { film, text } of await badgesWithFilms(page)) expect(text).toBe(sampler.get(film));
  });

  test('has no wrong grade when it writes itself again', async () => {
    const page = await open('rewritten', pageWith(''));
    await expectRightBadges(page);
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      pageWith('', tilesOf([...films].reverse())),
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    for (const { film, text } of await badgesWithFilms(page)) expect(text).toBe(sampler.get(film));
  });

  test('of clobbered names, endless titles, deep data and twenty thousand tiles still has its right grades', async () => {
    // Not `browser` too: with both names taken Chromium gives a script nothing, and the page keeps its grades away.
    const clobbered = ['chrome', 'navigation', 'document', 'location', 'crypto', 'performance']
      .map(
        (id) => `<form id="${id}" name="${id}"><input name="runtime"><input name="querySelectorAll"></form>`,
      )
      .join('');
    const deep = `<script type="application/ld+json">${'{"@type":"Movie","x":'.repeat(20_000)}1${'}'.repeat(20_000)}</script>`;
    const endless = tilesOf([`${'x'.repeat(1_000_000)} (1999)`]);
    const many = `<script>addEventListener('load', () => {
      const list = document.querySelector('ul');
      for (let n = 0; n < 20000; n++) {
        const tile = document.createElement('li');
        tile.className = 'posteritem';
        tile.innerHTML = '<div class="react-component" data-component-class="LazyPoster" data-item-name="Film ' + n + ' (1999)"></div>';
        list.append(tile);
      }
    });</script>`;
    const page = await open('flood', pageWith(clobbered + deep + many, tilesOf(films) + endless));
    await expectRightBadges(page);
  });
});
