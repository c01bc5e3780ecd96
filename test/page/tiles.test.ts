// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { asker } from '../../src/page/ask.ts';
import { createShelf } from '../../src/page/shelf.ts';
import { followTiles, type Tiles } from '../../src/page/tiles.ts';
import { badges, certain, eventually, Horizon, openRoots, settled, sighting } from './stage.ts';

openRoots();
let life: AbortController;
let tiles: Tiles;
const match = vi.fn(async (films: { title: string }[]) => films.map(({ title }) => certain(title)));
const read = vi.fn((tile: Element) => (tile.textContent ? sighting(tile, tile.textContent) : undefined));
const all = () => [...document.querySelectorAll('.tile')];

function page(count: number): void {
  document.body.innerHTML = `<main>${Array.from({ length: count }, (_, n) => `<p class="tile">Film ${n}</p>`).join('')}</main>`;
}

beforeEach(() => {
  Horizon.install();
  match.mockClear();
  read.mockClear();
  life = new AbortController();
  const shelf = createShelf(document, () => false);
  tiles = followTiles(read, asker(match, life.signal), shelf, life.signal);
});

test('only tiles that come near are read and asked about, in one message', async () => {
  page(20);
  expect(tiles.take(all())).toBe(true);
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
  tiles.take([tile!]);
  Horizon.reveal();
  expect(match).not.toHaveBeenCalled();
  tile!.textContent = 'Film';
  expect(tiles.take([tile!])).toBe(true);
  expect(tiles.take([tile!])).toBe(false);
  await eventually(() => expect(badges()).toHaveLength(1));
});

test('a change in a tile that is still far off costs nothing', () => {
  page(1);
  tiles.take(all());
  expect(tiles.take(all())).toBe(false);
  expect(read).not.toHaveBeenCalled();
});

test('tiles that left the page are let go, with their badges', async () => {
  page(2);
  tiles.take(all());
  Horizon.reveal();
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  const [gone] = all();
  gone!.remove();
  tiles.again();
  expect(gone!.querySelector('reelgrade-badge')).toBeNull();
  expect(tiles.known(gone!)).toBe(false);
  expect(badges()).toHaveLength(1);
});

test('the signal takes all badges away', async () => {
  page(3);
  const before = document.body.innerHTML;
  tiles.take(all());
  Horizon.reveal();
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  life.abort();
  expect(document.body.innerHTML).toBe(before);
  expect(Horizon.all.every(({ targets }) => targets.size === 0)).toBe(true);
});

test('of thousands of tiles few are watched', async () => {
  page(3000);
  const order = new Map(all().map((tile, n) => [tile, n]));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, order.get(this)! * 10, 100, 10);
  });
  tiles.take(all());
  await settled(60);
  const watched = Horizon.all.reduce((sum, { targets }) => sum + targets.size, 0);
  expect(watched).toBe(3000 / 24);
  // A group's first tile comes into reach: it and its neighbours are opened, and then each tile counts.
  Horizon.reveal([all()[240]!]);
  expect(Horizon.all[0]!.targets.size).toBe(72);
  Horizon.reveal([all()[250]!]);
  await eventually(() => expect(badges()).toHaveLength(1));
  vi.restoreAllMocks();
});

test('tiles in a row that is clipped are watched one by one', async () => {
  page(300);
  document.querySelector('main')!.style.overflowX = 'hidden';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 10));
  tiles.take(all());
  await settled(60);
  expect(Horizon.all[0]!.targets.size).toBe(300);
  vi.restoreAllMocks();
});
