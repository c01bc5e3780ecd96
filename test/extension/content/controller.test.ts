// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registers } from '../../../src/core/film/registers.ts';
import { answerPopup } from '../../../src/extension/content/answer-popup.ts';
import { Card } from '../../../src/extension/content/card/card.tsx';
import { handleCardEvents } from '../../../src/extension/content/card/card-events.ts';
import { runContentScript } from '../../../src/extension/content/controller.ts';
import { createOwnElement } from '../../../src/extension/content/own-elements.ts';
import type { Controller } from '../../../src/extension/content/page-world.ts';
import { registerLatePart, registerSite } from '../../../src/extension/content/site-registry.ts';
import { createTileMarks } from '../../../src/extension/content/tile-marks/tile-marks.ts';
import type { BadgeWords } from '../../../src/extension/storage/badge-words.ts';
import type { LatePart } from '../../../src/protocol/types.ts';
import { letterboxd } from '../../../src/sites/definitions/letterboxd.ts';
import { mendedSite } from '../../../src/sites/pack/site-json.ts';
import { addressPattern } from '../../../src/sites/site-hosts.ts';
import { watchedParts } from '../../../src/sites/watched-parts.ts';
import {
  badges,
  certain,
  eventually,
  gradeOf,
  Horizon,
  openRoots,
  rootOf,
  settled,
  trusted,
} from './content-stage.ts';

/** The whole script in a page of a real site's making, with the browser's part played here. */

openRoots();
registerSite(letterboxd, registers, addressPattern(letterboxd), watchedParts(letterboxd));
type Listener = (...args: never[]) => unknown;
let changed: Set<Listener>;
let listeners: Set<Listener>;
let settings: Record<string, unknown>;
let mended: unknown;
let sent: { reelgrade: string; input: never }[];
let runtime: { id?: string };
let badgeWords: BadgeWords | undefined;
let spoken: string[];

const event = (all: Set<Listener>) => ({
  addListener: (listener: Listener) => all.add(listener),
  removeListener: (listener: Listener) => all.delete(listener),
});

const tile = (name: string) =>
  `<div class="react-component" data-component-class="LazyPoster" data-item-name="${name}" data-item-slug="x"><img alt=""></div>`;

function go(path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://letterboxd.com${path}`,
  );
}

async function ask(name: string): Promise<unknown> {
  const [listener] = listeners;
  return new Promise((resolve) =>
    listener!(
      { reelgrade: name } as never,
      {} as never,
      (({ value }: { value: unknown }) => resolve(value)) as never,
    ),
  );
}

function store(next: Record<string, unknown>): void {
  settings = next;
  for (const listener of changed) listener({ settings: { newValue: next } } as never, 'local' as never);
}

const asked = () =>
  sent.filter(({ reelgrade }) => reelgrade === 'match').flatMap(({ input }) => input as { title: string }[]);
const told = () =>
  sent
    .filter(({ reelgrade }) => reelgrade === 'titlePage')
    .map(({ input }) => input as { title: string } | null);

beforeEach(() => {
  Horizon.install();
  changed = new Set();
  listeners = new Set();
  settings = {};
  mended = undefined;
  sent = [];
  spoken = [];
  badgeWords = undefined;
  runtime = {
    id: 'reelgrade',
    sendMessage: async (message: { reelgrade: string; input: never }) => {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      sent.push(message);
      const part = message.reelgrade === 'latePart' ? (message.input as LatePart) : undefined;
      if (part === 'marks') registerLatePart('marks', createTileMarks);
      if (part === 'card') {
        const speak = ({ locale }: { locale: string }) => void spoken.push(locale);
        registerLatePart('card', { Card, handleCardEvents }, speak);
        return { value: badgeWords ? { locale: badgeWords.locale, messages: {} } : null };
      }
      const films = message.input as { title: string }[];
      return { value: message.reelgrade === 'match' ? films.map(({ title }) => certain(title)) : undefined };
    },
    onMessage: event(listeners),
  } as never;
  const storage = {
    local: { get: async () => ({ settings, badgeWords, 'mended:letterboxd': mended }) },
    onChanged: event(changed),
  };
  vi.stubGlobal('navigation', undefined);
  vi.stubGlobal('browser', { runtime, storage });
  go('/film/long-wharf/');
  document.body.innerHTML = `<h1 class="primaryname"><span class="name">Long Wharf</span></h1><main>${tile('Salt (1970)')}</main>`;
});
afterEach(() => {
  delete runtime.id;
  for (const listener of [...changed]) listener({ settings: { newValue: {} } } as never, 'local' as never);
  vi.unstubAllGlobals();
});

async function start(): Promise<Controller> {
  const controller = await runContentScript();
  await eventually(() => expect(Horizon.all.some(({ targets }) => targets.size)).toBe(true));
  Horizon.reveal();
  await eventually(() => expect(badges()).toHaveLength(2));
  return controller;
}

test('title and tiles get their badges, and the worker hears what the page is about', async () => {
  await start();
  expect(badges().map(gradeOf)).toEqual(['B+', 'B+']);
  expect(
    asked()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Long Wharf', 'Salt']);
  expect(told()).toMatchObject([{ title: 'Long Wharf' }]);
});

test('a page that was prerendered tells what it is about again when it is shown', async () => {
  await runContentScript();
  await eventually(() => expect(told().map((film) => film?.title)).toEqual(['Long Wharf']));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(told().map((film) => film?.title)).toEqual(['Long Wharf', 'Long Wharf']);
});

test('the popup is told the films of the page, its own first', async () => {
  const controller = await start();
  expect(listeners.size).toBe(0);
  answerPopup(controller);
  expect(await ask('page.films')).toMatchObject([
    { role: 'page', film: { title: 'Long Wharf' } },
    { role: 'tile', film: { title: 'Salt' } },
  ]);
  expect(await ask('page.report')).toBeNull();
  expect(await ask('page.copy')).toContain('<!doctype html>');
});

test('in-page navigation ends what was shown, and shows what comes', async () => {
  await start();
  go('/film/glass-ridge/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(document.querySelector('h1 [data-reelgrade=badge]')).toBeNull();
  document.querySelector('h1 .name')!.textContent = 'Glass Ridge';
  await eventually(() => expect(told().at(-1)).toMatchObject({ title: 'Glass Ridge' }));
  await eventually(() => expect(document.querySelector('h1 [data-reelgrade=badge]')).not.toBeNull());
});

test('a site that is switched off is left alone, and taken up again', async () => {
  const before = document.body.innerHTML;
  await start();
  store({ sitesOff: ['letterboxd'] });
  expect(document.body.innerHTML).toBe(before);
  expect(told().at(-1)).toBeNull();
  store({ sitesOff: [] });
  await eventually(() => expect(document.querySelector('h1 [data-reelgrade=badge]')).not.toBeNull());
  expect(asked()).toHaveLength(2);
});

test('a page that the site’s own file no longer knows is read by a mended one', async () => {
  document.body.innerHTML = '<h2 class="renamed">Long Wharf</h2><main><p class="new">Salt</p></main>';
  mended = {
    titlePages: [{ url: '/^\\/film\\//', title: '.renamed', kind: 'film' }],
    tiles: [{ tile: 'p.new', title: '@text', kind: 'film' }],
  };
  Object.assign(mended as object, { watched: watchedParts(mendedSite(mended)) });
  await start();
  expect(document.querySelector('h2 [data-reelgrade=badge]')).not.toBeNull();
});

test.each([
  ['a selector', { titlePages: [], tiles: [{ tile: 'p[', title: '@text' }] }],
  ['a pattern', { titlePages: [{ url: '/(/', title: 'h1' }], tiles: [] }],
])('a mended file with %s that this browser cannot use leaves the site’s own', async (_, broken) => {
  mended = broken;
  await start();
  expect(badges().map(gradeOf)).toEqual(['B+', 'B+']);
});

test('a site that a pack switches off shows nothing', async () => {
  mended = 'off';
  const before = document.body.innerHTML;
  await runContentScript();
  await settled();
  expect(document.body.innerHTML).toBe(before);
  expect(sent).toEqual([]);
});

test('the card is asked for when a badge is pointed at, once', async () => {
  await start();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 40, 20));
  const asks = () => sent.filter(({ input }) => input === 'card').length;
  expect(asks()).toBe(0);
  for (const badge of badges())
    badge.dispatchEvent(trusted(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' })));
  await eventually(() => expect(document.querySelector('[data-reelgrade=card]')).not.toBeNull());
  expect(asks()).toBe(1);
  vi.restoreAllMocks();
});

test('without tiles only the title has a badge', async () => {
  settings = { tiles: false };
  await runContentScript();
  await eventually(() => expect(badges()).toHaveLength(1));
  expect(Horizon.all.every(({ targets }) => targets.size === 0)).toBe(true);
});

test('grades can be hidden, and shown again', async () => {
  settings = { hideGrades: true };
  await start();
  expect(badges().map(gradeOf)).toEqual(['···', '···']);
  store({ hideGrades: false });
  await eventually(() =>
    expect(badges().length && badges().every((badge) => gradeOf(badge) === 'B+')).toBe(true),
  );
});

test('a change of archives asks again', async () => {
  await start();
  store({ archivesOff: ['sample'] });
  await eventually(() => expect(asked().length).toBeGreaterThan(2));
});

test('a correction is seen at once', async () => {
  await start();
  for (const listener of changed) listener({ corrections: { newValue: [] } } as never, 'local' as never);
  await eventually(() => expect(asked().filter(({ title }) => title === 'Long Wharf')).toHaveLength(2));
  await eventually(() => expect(document.querySelector('h1 [data-reelgrade=badge]')).not.toBeNull());
});

test('when the extension has gone, the script goes with the next change of the page', async () => {
  const before = document.body.innerHTML;
  await start();
  delete runtime.id;
  document.body.append(document.createElement('hr'));
  await eventually(() => expect(badges()).toHaveLength(0));
  expect(document.body.innerHTML).toBe(`${before}<hr>`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  store({ hideGrades: true });
  await settled();
  expect(badges()).toHaveLength(0);
});

test('what an older script left behind is removed', async () => {
  document.body.append(createOwnElement(document, 'badge'), createOwnElement(document, 'card'));
  await start();
  expect(document.querySelector('[data-reelgrade=card]')).toBeNull();
  expect(document.querySelector('body > [data-reelgrade=badge]')).toBeNull();
});

test('a page that removes badges as fast as they come does not loop us', async () => {
  const thief = new MutationObserver(() => {
    for (const badge of badges()) {
      badge.remove();
      document.querySelector('main')!.innerHTML = tile('Salt (1970)');
    }
    Horizon.reveal();
  });
  thief.observe(document, { childList: true, subtree: true });
  const put = vi.spyOn(Element.prototype, 'attachShadow');
  await runContentScript();
  Horizon.reveal();
  await settled(3000);
  const count = put.mock.calls.length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(60);
  thief.disconnect();
  put.mockRestore();
});

test('an element with the id "browser" or "chrome" changes nothing', async () => {
  document.body.insertAdjacentHTML('beforeend', '<form id="chrome"></form><i id="navigation"></i>');
  await start();
});

test('badges and card speak the language that the worker keeps, and another when it is another', async () => {
  const say = (locale: string, direction: 'ltr' | 'rtl', label: string) => {
    const of = {
      'badge.grade': '{grade}',
      'badge.notGraded': '',
      'badge.likelyNotGraded': '',
      'badge.likelyGrade': '',
      'badge.hidden': '',
    };
    badgeWords = { locale, direction, messages: { ...of, 'badge.label': `${label} {title}` } };
  };
  const button = () => rootOf(badges()[0]!).querySelector('button')!;
  const point = () =>
    button().getRootNode() instanceof ShadowRoot &&
    badges()[0]!.dispatchEvent(
      trusted(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' })),
    );
  say('ar', 'rtl', 'درجة');
  await start();
  expect([button().lang, button().dir, button().ariaLabel ?? button().getAttribute('aria-label')]).toEqual([
    'ar',
    'rtl',
    'درجة Long Wharf',
  ]);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 40, 20));
  point();
  await eventually(() => expect(spoken).toEqual(['ar']));
  say('de', 'ltr', 'Note:');
  for (const listener of changed) listener({ badgeWords: { newValue: 1 } } as never, 'local' as never);
  await eventually(() => expect(button().getAttribute('aria-label')).toBe('Note: Long Wharf'));
  expect(button().dir).toBe('ltr');
  vi.restoreAllMocks();
});
