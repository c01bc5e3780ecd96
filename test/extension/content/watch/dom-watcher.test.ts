// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOwnElement } from '../../../../src/extension/content/own-elements.ts';
import { type DomChanges, watchDom } from '../../../../src/extension/content/watch/dom-watcher.ts';
import { eventually, settled } from '../content-stage.ts';

const wanted = { tiles: ['.tile'], page: 'h1', attributes: ['data-name'] };
let life: AbortController;
const known = new WeakSet<Element>();
const seen: { all?: string[]; tiles: string[]; page: boolean; flood: boolean }[] = [];
const moved = vi.fn();
const changed = vi.fn((changes: DomChanges) => {
  const tiles = [...changes.tiles];
  const { all, ...rest } = changes;
  const ids = (some: ArrayLike<Element>) => Array.from(some, ({ id }) => id);
  seen.push({ ...rest, ...(all && { all: ids(all) }), tiles: ids(tiles) });
  for (const tile of [...Array.from(all ?? []), ...tiles]) known.add(tile);
  return tiles.length > 0;
});

beforeEach(async () => {
  document.body.innerHTML =
    '<h1>Title</h1><ul><li class="tile" id="a" data-name="A"><b>A</b></li></ul><aside>x</aside>';
  seen.length = 0;
  changed.mockClear();
  life = new AbortController();
  watchDom(document, wanted, (tile) => known.has(tile), changed, moved, life.signal);
  await eventually(() => expect(seen).toHaveLength(2));
});
afterEach(() => life.abort());

const last = () => seen.at(-1)!;

test('what is there at the start is told, the title at once', () => {
  expect(seen).toEqual([
    { tiles: [], page: true, flood: false },
    { all: ['a'], tiles: [], page: false, flood: false },
  ]);
});

test('tiles that come later are told, alone or within something', async () => {
  document.querySelector('aside')!.innerHTML =
    '<p><span class="tile" id="b"></span></p><i class="tile" id="c"></i>';
  await eventually(() => expect(last()).toEqual({ tiles: ['b', 'c'], page: false, flood: false }));
});

test('a tile filled, changed in its text or recycled by an attribute is told again', async () => {
  const tile = document.querySelector('#a')!;
  const changes = [
    () => tile.setAttribute('data-name', 'B'),
    () => {
      tile.querySelector('b')!.firstChild!.nodeValue = 'C';
    },
    () => tile.append(document.createElement('i')),
  ];
  for (const [i, change] of changes.entries()) {
    change();
    await eventually(() => expect(changed).toHaveBeenCalledTimes(i + 3));
    expect(last().tiles).toEqual(['a']);
  }
});

test('a title that comes or changes is told', async () => {
  document.querySelector('h1')!.firstChild!.nodeValue = 'Other';
  await eventually(() => expect(last()).toEqual({ tiles: [], page: true, flood: false }));
});

test('what leaves again before it is looked at is never told', async () => {
  const tile = document.createElement('p');
  tile.className = 'tile';
  document.body.append(tile);
  tile.remove();
  await eventually(() => expect(last().tiles).toEqual([]));
});

test('our own elements are no news', async () => {
  document.querySelector('#a')!.append(createOwnElement(document, 'badge'));
  await settled();
  expect(changed).toHaveBeenCalledTimes(2);
});

test('hundreds of badges at once are no flood', async () => {
  const tile = document.querySelector('#a')!;
  for (let i = 0; i < 300; i++) tile.append(createOwnElement(document, 'badge'));
  await settled(300);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('in a flood of changes nothing is noted, and then only what is new is told', async () => {
  const aside = document.querySelector('aside')!;
  for (let i = 0; i < 300; i++) aside.append(document.createElement('p'));
  aside.lastElementChild!.innerHTML = '<b class="tile" id="late"></b>';
  await eventually(() => expect(last()).toEqual({ tiles: ['late'], page: true, flood: true }));
  aside.insertAdjacentHTML('beforeend', '<b class="tile" id="after"></b>');
  await eventually(() => expect(last()).toEqual({ tiles: ['after'], page: false, flood: false }));
});

test('the signal ends it', async () => {
  life.abort();
  document.querySelector('aside')!.innerHTML = '<i class="tile" id="c"></i>';
  await settled();
  expect(changed).toHaveBeenCalledTimes(2);
});

test('without selectors nothing is found, and nothing thrown', async () => {
  const none = vi.fn(() => false);
  watchDom(document, { tiles: [], page: '', attributes: [] }, () => false, none, moved, life.signal);
  document.body.append(document.createElement('p'));
  await eventually(() => expect(none).toHaveBeenCalledTimes(2));
});

test('an element of ours that the page moves is reported before the next frame, one that it removes is not', async () => {
  const badge = createOwnElement(document, 'badge');
  document.querySelector('#a')!.append(badge);
  await settled(0);
  badge.remove();
  await settled(0);
  expect(moved).not.toHaveBeenCalled();
  document.querySelector('#a')!.append(badge);
  await settled(0);
  document.querySelector('aside')!.append(badge);
  await settled(0);
  expect(moved).toHaveBeenCalledOnce();
});

test('changes within shadow roots are seen, also of roots that come later', async () => {
  life.abort();
  const aborted = new AbortController();
  const roots = () => [...document.querySelectorAll('x-title')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  watchDom(
    document,
    { ...wanted, shadowRoots: roots },
    (tile) => known.has(tile),
    changed,
    moved,
    aborted.signal,
  );
  await eventually(() => expect(seen).toHaveLength(4));
  const host = document.createElement('x-title');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<b>One</b>';
  document.querySelector('aside')!.append(host);
  await eventually(() => expect(last().page).toBe(true));
  const before = seen.length;
  await settled();
  root.querySelector('b')!.firstChild!.nodeValue = 'Two';
  await eventually(() => expect(seen.length).toBeGreaterThan(before));
  expect(last()).toEqual({ tiles: [], page: true, flood: false });
  aborted.abort();
});
