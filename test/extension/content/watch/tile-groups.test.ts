import { describe, expect, test } from 'vitest';
import {
  heightOf,
  TILES_PER_GROUP,
  watchInGroups,
} from '../../../../src/extension/content/watch/tile-groups.ts';

/** Height of a tile (px); they stand below one another. */
const HEIGHT = 10;
type Entry = Partial<IntersectionObserverEntry>;

/** A list of tiles that a test shows parts of, and what becomes of them. */
function listOf(count: number, isFlat: (first: number, last: number) => boolean = () => true) {
  const tiles = Array.from({ length: count }, (_, at) => ({
    at,
    getBoundingClientRect: () => ({ top: at * HEIGHT, bottom: (at + 1) * HEIGHT }),
  }));
  const at = (tile: unknown) => (tile as { at: number }).at;
  const observers: { margin: string; targets: Set<number>; arrive: (entries: Entry[]) => void }[] = [];
  const watched: [number, number][] = [];
  const start = (from = 0) =>
    watchInGroups(tiles as never, from, {
      observer(margin, arrive) {
        const made = { margin, targets: new Set<number>(), arrive: arrive as (entries: Entry[]) => void };
        observers.push(made);
        return {
          observe: (tile: unknown) => void made.targets.add(at(tile)),
          unobserve: (tile: unknown) => void made.targets.delete(at(tile)),
        } as never;
      },
      watchEach: (_, from, to) => watched.push([from, to]),
      isFlat: (first, last) => isFlat(at(first), at(last)),
    });
  /** The browser says of a tile where it is. */
  const show = (observer: number, tile: number, entry: Entry = { isIntersecting: true }) =>
    observers[observer]!.arrive([
      { target: tiles[tile] as never, boundingClientRect: { width: 0, height: 0 } as DOMRect, ...entry },
    ]);
  return { start, observers, watched, show };
}

describe('a long list', () => {
  test('is watched by the first tile of each group, from where it is asked, to its end', () => {
    const list = listOf(100);
    list.start(10);
    expect([...list.observers[0]!.targets]).toEqual([10, 34, 58, 82]);
    expect(list.watched).toEqual([]);
    list.show(0, 82);
    expect(list.watched).toEqual([
      [58, 82],
      [82, 100],
    ]);
  });

  test('reaches as far as one and a half of its groups are high, and 1000 px', () => {
    const list = listOf(100);
    list.start();
    expect(list.observers.map(({ margin }) => margin)).toEqual([
      `${1000 + 1.5 * TILES_PER_GROUP * HEIGHT}px`,
    ]);
  });

  test('opens a group that comes near, with both its neighbours, and none twice', () => {
    const list = listOf(240);
    list.start();
    list.show(0, 96);
    expect(list.watched).toEqual([
      [72, 96],
      [96, 120],
      [120, 144],
    ]);
    expect([...list.observers[0]!.targets]).toEqual([0, 24, 48, 144, 168, 192, 216]);
    list.show(0, 144);
    expect(list.watched.slice(3)).toEqual([
      [144, 168],
      [168, 192],
    ]);
  });

  test('leaves what is far off and has a size, in whichever direction', () => {
    const list = listOf(240);
    list.start();
    const far = (width: number, height: number) => ({
      isIntersecting: false,
      boundingClientRect: { width, height } as DOMRect,
    });
    list.show(0, 96, far(10, 10));
    list.show(0, 96, far(10, 0));
    list.show(0, 96, far(0, 10));
    expect(list.watched).toEqual([]);
    // A hidden tile would never come near.
    list.show(0, 96, far(0, 0));
    expect(list.watched).toHaveLength(3);
  });

  test('watches one by one the tiles of a group that is not in one plain container', () => {
    const list = listOf(72, (first) => first !== 24);
    list.start();
    expect(list.watched).toEqual([[24, 48]]);
    expect([...list.observers[0]!.targets]).toEqual([0, 48]);
    const none = listOf(72, () => false);
    none.start();
    expect(none.watched).toEqual([
      [0, 24],
      [24, 48],
      [48, 72],
    ]);
    expect(none.observers).toEqual([]);
  });

  test('has groups of groups beyond 64 groups, and not before', () => {
    const most = listOf(64 * TILES_PER_GROUP);
    most.start();
    expect(most.observers[0]!.targets.size).toBe(64);
    const rest = listOf(64 * TILES_PER_GROUP + 200);
    rest.start(200);
    expect(rest.observers[0]!.targets.size, 'counted from where it begins').toBe(64);
    const more = listOf(64 * TILES_PER_GROUP + 1);
    more.start();
    expect([...more.observers[0]!.targets]).toEqual([0, 768, 1536]);
    more.show(0, 1536);
    // Each supergroup that was opened is a list of groups with an observer of its own.
    expect(more.watched).toEqual([]);
    expect(more.observers.slice(1).map(({ targets }) => [...targets].length)).toEqual([32, 1]);
    expect([...more.observers[1]!.targets].slice(0, 3)).toEqual([768, 792, 816]);
    more.show(1, 768);
    expect(more.watched).toEqual([
      [768, 792],
      [792, 816],
    ]);
  });

  test('is as high as from the top of its first tile to the end of its last', () => {
    const box = (top: number, bottom: number) =>
      ({ getBoundingClientRect: () => ({ top, bottom }) }) as never;
    expect(heightOf(box(100, 150), box(300, 420))).toBe(320);
  });
});
