// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observeViewport } from '../../../../src/extension/content/watch/viewport-observer.ts';
import { settled } from '../content-stage.ts';

type Entry = { target: Element; isIntersecting: boolean };
const made: { margin: string; targets: Set<Element>; tell: (entries: Entry[]) => void }[] = [];
const near = vi.fn();
const groups = vi.fn();
let session: AbortController;

beforeEach(() => {
  made.length = 0;
  near.mockReset();
  groups.mockReset();
  session = new AbortController();
  class Observer {
    readonly targets = new Set<Element>();
    constructor(tell: (entries: Entry[]) => void, { rootMargin }: { rootMargin: string }) {
      made.push({ margin: rootMargin, targets: this.targets, tell });
    }
    observe = (target: Element) => void this.targets.add(target);
    unobserve = (target: Element) => void this.targets.delete(target);
    disconnect = () => this.targets.clear();
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page of tiles, each with a place. */
function page(count: number, rectOf: (at: number) => DOMRect): Element[] {
  document.body.innerHTML = `<main><ul>${'<li></li>'.repeat(count)}</ul></main>`;
  const tiles = [...document.querySelectorAll('li')];
  const order = new Map<Element, number>(tiles.map((tile, at) => [tile, at]));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(order.get(this) ?? -1);
  });
  return tiles;
}
const below = (at: number) => new DOMRect(0, 100_000 + at * 10, 100, 10);
const observe = (load: () => Promise<never> = async () => groups as never) =>
  observeViewport(near, session.signal, load);

describe('tiles that come near the window', () => {
  test('are reported together, once, from three quarters of a window away; the others stay watched', () => {
    const [a, b, c] = page(3, below) as [Element, Element, Element];
    observe().add([a, b, c]);
    expect(made).toHaveLength(1);
    expect(made[0]!.margin).toBe('75%');
    made[0]!.tell([
      { target: a, isIntersecting: true },
      { target: b, isIntersecting: false },
      { target: c, isIntersecting: true },
    ]);
    expect(near.mock.calls).toEqual([[[a, c]]]);
    expect([...made[0]!.targets]).toEqual([b]);
    made[0]!.tell([{ target: b, isIntersecting: false }]);
    expect(near).toHaveBeenCalledOnce();
  });

  test('are watched until the session ends', () => {
    observe().add(page(3, below));
    session.abort();
    expect(made[0]!.targets.size).toBe(0);
  });
});

describe('a long list', () => {
  test('is watched in groups from 150 tiles on', async () => {
    observe().add(page(149, below));
    await settled(0);
    expect(groups).not.toHaveBeenCalled();
    expect(made[0]!.targets.size).toBe(149);
    const tiles = page(150, below);
    observe().add(tiles);
    await settled(0);
    expect(groups).toHaveBeenCalledExactlyOnceWith(tiles, 0, expect.anything());
    expect(made[1]!.targets.size).toBe(0);
  });

  test('is watched one by one where groups cannot be had, and where it has no height yet', async () => {
    observe(() => Promise.reject(new Error('gone'))).add(page(200, below));
    await settled(0);
    expect(made[0]!.targets.size).toBe(200);
    observe().add(page(200, () => new DOMRect(0, 0, 0, 0)));
    await settled(0);
    expect(groups).not.toHaveBeenCalled();
    expect(made[1]!.targets.size).toBe(200);
  });

  test('is not watched when the session ended before the groups came', async () => {
    observe().add(page(200, below));
    session.abort();
    await settled(0);
    expect(groups).not.toHaveBeenCalled();
  });
});

describe('tiles at the top of a page that was just opened', () => {
  const height = () => innerHeight;
  const begin = (tiles: Element[]) => observe().begin(tiles);
  const reported = () => (near.mock.calls[0]?.[0] as Element[] | undefined)?.length ?? 0;

  test('are reported at once as far as they are near, at most 500, and the rest is watched', async () => {
    const tiles = page(20, (at) => new DOMRect(0, at * (height() / 4), 100, height() / 4));
    begin(tiles);
    // Tops at 0, ¼, …, 1¾ windows: the last is just near enough.
    expect(reported()).toBe(8);
    expect(made[0]!.targets.size).toBe(12);
    near.mockReset();
    begin(page(700, () => new DOMRect(0, 0, 100, 10)));
    await settled(0);
    expect(reported()).toBe(500);
    expect(groups).toHaveBeenCalledExactlyOnceWith(expect.anything(), 500, expect.anything());
  });

  test.each([
    ['below', 0, 1.76, 0],
    ['just below', 0, 1.74, 1],
    ['above', 0, -0.8, 0],
    ['just above', 0, -0.7, 1],
    ['to the right', 1.76, 0, 0],
    ['just to the right', 1.74, 0, 1],
    ['to the left', -0.85, 0, 0],
    ['just to the left', -0.7, 0, 1],
  ])('are near or not: %s', (_, x, y, count) => {
    begin(page(1, () => new DOMRect(x * innerWidth, y * innerHeight, 10, 10)));
    expect(reported()).toBe(count);
  });

  test('are not near without a size, but with a width or a height alone', () => {
    const sizes = [
      [10, 0],
      [0, 10],
      [0, 0],
      [10, 10],
    ];
    begin(page(4, (at) => new DOMRect(5, 5, ...(sizes[at] as [number, number]))));
    expect(reported()).toBe(2);
    expect(made[0]!.targets.size).toBe(2);
  });

  test.each(['auto', 'scroll', 'hidden', 'clip'])(
    'are left to the browser in a box with overflow %s',
    (value) => {
      for (const property of ['overflow-x', 'overflow-y']) {
        near.mockReset();
        const tiles = page(3, () => new DOMRect(0, 0, 10, 10));
        document.querySelector('main')!.style.setProperty(property, value);
        begin(tiles);
        expect(reported(), property).toBe(0);
      }
    },
  );

  test('are reported although the body clips, as the window does', () => {
    const tiles = page(3, () => new DOMRect(0, 0, 10, 10));
    document.body.style.overflow = 'hidden';
    begin(tiles);
    document.body.removeAttribute('style');
    expect(reported()).toBe(3);
  });

  test('are left to the browser where they have no container in common, or there is none', () => {
    const tiles = page(3, () => new DOMRect(0, 0, 10, 10));
    begin([tiles[0]!, document.createElement('p')]);
    begin([]);
    expect(near).not.toHaveBeenCalled();
  });
});
