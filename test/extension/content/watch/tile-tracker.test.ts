// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBadgeManager } from '../../../../src/extension/content/badge/badge-manager.ts';
import { createMatchClient } from '../../../../src/extension/content/match-client.ts';
import { watchInGroups } from '../../../../src/extension/content/watch/tile-groups.ts';
import { type TileTracker, trackTiles } from '../../../../src/extension/content/watch/tile-tracker.ts';
import {
  atOnce,
  badges,
  certain,
  eventually,
  Horizon,
  openRoots,
  settled,
  sighting,
} from '../content-stage.ts';

openRoots();
let life: AbortController;
let tiles: TileTracker;
const loadGroups = vi.fn(async () => watchInGroups);
const match = vi.fn(async (films: { title: string }[]) => films.map(({ title }) => certain(title)));
const read = vi.fn((tile: Element) => (tile.textContent ? sighting(tile, tile.textContent) : undefined));
const all = () => [...document.querySelectorAll('.tile')];

function page(count: number): void {
  document.body.innerHTML = `<main>${Array.from({ length: count }, (_, n) => `<p class="tile">Film ${n}</p>`).join('')}</main>`;
}

afterEach(() => vi.restoreAllMocks());
beforeEach(() => {
  Horizon.install();
  match.mockClear();
  read.mockClear();
  life = new AbortController();
  const shelf = createBadgeManager(document, () => false, atOnce);
  tiles = trackTiles(read, createMatchClient(match, life.signal), shelf, life.signal, loadGroups);
});

test('only tiles that come near are read and asked about, in one message', async () => {
  page(20);
  expect(tiles.handleChanged(all())).toBe(true);
  expect(read).not.toHaveBeenCalled();
  Horizon.reveal(all().slice(0, 6));
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  expect(read).toHaveBeenCalledTimes(6);
  expect(match).toHaveBeenCalledOnce();
  expect(badges()).toHaveLength(6);
});

test('a tile that was empty is read again when it has changed', async () => {
  page(1);
  const [tile] = all();
  tile!.textContent = '';
  tiles.handleChanged([tile!]);
  Horizon.reveal();
  expect(match).not.toHaveBeenCalled();
  tile!.textContent = 'Film';
  expect(tiles.handleChanged([tile!])).toBe(true);
  expect(tiles.handleChanged([tile!])).toBe(false);
  await eventually(() => expect(badges()).toHaveLength(1));
});

test('a change in a tile that is still far off costs nothing', () => {
  page(1);
  tiles.handleChanged(all());
  expect(tiles.handleChanged(all())).toBe(false);
  expect(read).not.toHaveBeenCalled();
});

test('tiles that left the page are let go, with their badges', async () => {
  page(2);
  tiles.handleChanged(all());
  Horizon.reveal();
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  const [gone] = all();
  gone!.remove();
  tiles.readAgain();
  expect(gone!.querySelector('[data-reelgrade=badge]')).toBeNull();
  expect(tiles.isKnown(gone!)).toBe(false);
  expect(badges()).toHaveLength(1);
});

test('the signal takes all badges away', async () => {
  page(3);
  const before = document.body.innerHTML;
  tiles.handleChanged(all());
  Horizon.reveal();
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  life.abort();
  expect(document.body.innerHTML).toBe(before);
  expect(Horizon.all.every(({ targets }) => targets.size === 0)).toBe(true);
});

/** Gives each tile of the page a place below the one before; the first is far below the window, or at `top`. */
function layOut(top = 10_000): void {
  const order = new Map(all().map((tile, n) => [tile, n]));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, top + order.get(this)! * 10, 100, 10);
  });
}
const watched = () => Horizon.all.reduce((sum, { targets }) => sum + targets.size, 0);

test('what is in or near the window when the page comes waits for no observer', async () => {
  page(300);
  layOut(0);
  tiles.begin(all());
  const near = Math.floor((innerHeight * 1.75) / 10) + 1;
  await eventually(() => expect(badges()).toHaveLength(near));
  expect(read).toHaveBeenCalledTimes(near);
  const [last] = all().slice(near - 1);
  expect(last!.querySelector('[data-reelgrade=badge]')).not.toBeNull();
  // The rest is watched as ever.
  Horizon.reveal([all()[near]!]);
  Horizon.reveal([all()[near]!]);
  await eventually(() => expect(badges()).toHaveLength(near + 1));
});

test('what a clipped row hides is near only when an observer says so', async () => {
  page(300);
  layOut(0);
  document.querySelector('main')!.style.overflowX = 'hidden';
  tiles.begin(all());
  await settled(60);
  expect(read).not.toHaveBeenCalled();
});

test('of a thousand tiles few are watched, and no other is looked at', async () => {
  page(1200);
  layOut();
  const list = all();
  const looked = new Set<number>();
  const lazy = new Proxy(list, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) looked.add(Number(name));
      return Reflect.get(target, name);
    },
  });
  tiles.begin(lazy);
  await eventually(() => expect(watched()).toBe(1200 / 24));
  expect(looked.size).toBeLessThanOrEqual(2 * (1200 / 24));
  // A group's first tile comes into reach: it and its neighbours are opened, and then each tile counts.
  Horizon.reveal([list[240]!]);
  expect(Horizon.all[0]!.targets.size).toBe(72);
  Horizon.reveal([list[250]!]);
  await eventually(() => expect(badges()).toHaveLength(1));
});

test('thousands of tiles are watched by groups of groups, down to the last tile', async () => {
  page(5000);
  layOut();
  const list = all();
  tiles.begin(list);
  await eventually(() => expect(watched()).toBeGreaterThan(0));
  expect(watched()).toBeLessThan(64);
  const last = list.at(-1)!;
  for (const step of [32 * 24, 24, 1]) Horizon.reveal([list[Math.floor((list.length - 1) / step) * step]!]);
  expect(watched()).toBeLessThan(300);
  await eventually(() => expect(badges()).toHaveLength(1));
  expect(last.querySelector('[data-reelgrade=badge]')).not.toBeNull();
});

test('a tile that is found twice, at the start and by a change, is followed once', async () => {
  page(3);
  tiles.begin(all());
  tiles.handleChanged(all());
  Horizon.reveal();
  Horizon.reveal(all());
  tiles.begin(all());
  Horizon.reveal();
  await eventually(() => expect(badges()).toHaveLength(3));
  await settled();
  expect(badges()).toHaveLength(3);
  expect(read).toHaveBeenCalledTimes(3);
});

test('tiles in a row that is clipped are watched one by one', async () => {
  page(300);
  document.querySelector('main')!.style.overflowX = 'hidden';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 10));
  tiles.handleChanged(all());
  await settled(60);
  expect(Horizon.all[0]!.targets.size).toBe(300);
});

test('while the page is scrolled, tiles are read at most every 300 ms, all that came until then together', async () => {
  page(6);
  tiles.handleChanged(all());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    Horizon.reveal(all().slice(0, 1));
    await vi.advanceTimersByTimeAsync(20);
    expect(read).toHaveBeenCalledTimes(1);
    Horizon.reveal(all().slice(1, 2));
    Horizon.reveal(all().slice(2, 4));
    await vi.advanceTimersByTimeAsync(270);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(40);
    expect(read).toHaveBeenCalledTimes(4);
    await vi.advanceTimersByTimeAsync(400);
    Horizon.reveal(all().slice(4));
    await vi.advanceTimersByTimeAsync(20);
    expect(read, 'after a rest there is no wait').toHaveBeenCalledTimes(6);
  } finally {
    vi.useRealTimers();
  }
});

test('tiles that left are let go once two hundred new ones have come', async () => {
  page(2);
  tiles.handleChanged(all());
  Horizon.reveal();
  await eventually(() => expect(badges()).toHaveLength(2));
  const [gone, stays] = all() as [Element, Element];
  gone.remove();
  const add = (count: number) => {
    const fresh = Array.from({ length: count }, (_, n) => {
      const tile = document.querySelector('main')!.appendChild(document.createElement('p'));
      tile.textContent = `More ${n}`;
      return tile;
    });
    tiles.handleChanged(fresh);
    return fresh;
  };
  const first = add(198);
  await eventually(() => expect(watched()).toBeGreaterThan(0));
  Horizon.reveal(first);
  expect(tiles.isKnown(gone), '200 are few').toBe(true);
  const more = add(1);
  await eventually(() => expect(watched()).toBeGreaterThan(0));
  Horizon.reveal(more);
  expect(tiles.isKnown(gone)).toBe(false);
  expect(tiles.isKnown(stays)).toBe(true);
});

test('copies of badges that came with a tile are taken out before it is read', async () => {
  page(1);
  tiles.handleChanged(all());
  Horizon.reveal();
  await eventually(() => expect(badges()).toHaveLength(1));
  const copy = all()[0]!.cloneNode(true) as Element;
  document.querySelector('main')!.append(copy);
  expect(copy.querySelectorAll('[data-reelgrade=badge]')).toHaveLength(1);
  tiles.handleChanged([copy]);
  Horizon.reveal([copy]);
  await eventually(() => expect(badges()).toHaveLength(2));
  expect(copy.querySelectorAll('[data-reelgrade=badge]')).toHaveLength(1);
});
