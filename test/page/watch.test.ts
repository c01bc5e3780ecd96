// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Changes, watch } from '../../src/page/watch.ts';
import { settled } from './stage.ts';

const wanted = { tiles: '.tile', page: 'h1', attributes: ['data-name'] };
let life: AbortController;
const known = new WeakSet<Element>();
const seen: { tiles: string[]; page: boolean; flood: boolean }[] = [];
const changed = vi.fn((changes: Changes) => {
  const tiles = [...changes.tiles];
  seen.push({ ...changes, tiles: tiles.map(({ id }) => id) });
  for (const tile of tiles) known.add(tile);
  return tiles.length > 0;
});

beforeEach(() => {
  document.body.innerHTML =
    '<h1>Title</h1><ul><li class="tile" id="a" data-name="A"><b>A</b></li></ul><aside>x</aside>';
  seen.length = 0;
  changed.mockClear();
  life = new AbortController();
  watch(document, wanted, (tile) => known.has(tile), changed, life.signal);
});
afterEach(() => life.abort());

const last = () => seen.at(-1)!;

test('what is there at the start is told at once', () => {
  expect(seen).toEqual([{ tiles: ['a'], page: true, flood: false }]);
});

test('tiles that come later are told, alone or within something', async () => {
  document.querySelector('aside')!.innerHTML =
    '<p><span class="tile" id="b"></span></p><i class="tile" id="c"></i>';
  await settled(150);
  expect(last()).toEqual({ tiles: ['b', 'c'], page: false, flood: false });
});

test('a tile filled, changed in its text or recycled by an attribute is told again', async () => {
  const tile = document.querySelector('#a')!;
  tile.setAttribute('data-name', 'B');
  await settled(150);
  expect(last().tiles).toEqual(['a']);
  tile.querySelector('b')!.firstChild!.nodeValue = 'C';
  await settled(150);
  expect(last().tiles).toEqual(['a']);
  tile.append(document.createElement('i'));
  await settled(150);
  expect(last().tiles).toEqual(['a']);
  expect(changed).toHaveBeenCalledTimes(4);
});

test('a title that comes or changes is told', async () => {
  document.querySelector('h1')!.firstChild!.nodeValue = 'Other';
  await settled(150);
  expect(last()).toEqual({ tiles: [], page: true, flood: false });
});

test('what leaves again before it is looked at is never told', async () => {
  const tile = document.createElement('p');
  tile.className = 'tile';
  document.body.append(tile);
  tile.remove();
  await settled(150);
  expect(last().tiles).toEqual([]);
});

test('our own elements are no news', async () => {
  document.querySelector('#a')!.append(document.createElement('reelgrade-badge'));
  await settled(150);
  expect(changed).toHaveBeenCalledOnce();
});

test('in a flood of changes nothing is noted, and then only what is new is told', async () => {
  const aside = document.querySelector('aside')!;
  for (let i = 0; i < 300; i++) aside.append(document.createElement('p'));
  aside.lastElementChild!.innerHTML = '<b class="tile" id="late"></b>';
  await settled(150);
  expect(last()).toEqual({ tiles: ['late'], page: true, flood: true });
  aside.insertAdjacentHTML('beforeend', '<b class="tile" id="after"></b>');
  await settled(300);
  expect(last()).toEqual({ tiles: ['after'], page: false, flood: false });
});

test('the signal ends it', async () => {
  life.abort();
  document.querySelector('aside')!.innerHTML = '<i class="tile" id="c"></i>';
  await settled(150);
  expect(changed).toHaveBeenCalledOnce();
});

test('without selectors nothing is found, and nothing thrown', async () => {
  const none = vi.fn(() => false);
  watch(document, { tiles: '', page: '', attributes: [] }, () => false, none, life.signal);
  document.body.append(document.createElement('p'));
  await settled(150);
  expect(none).toHaveBeenCalledTimes(2);
});
