/** Tells which tiles are in the window or near it. */

import { heightOf, TILES_PER_GROUP, type watchInGroups } from './tile-groups.ts';

/** Tiles this far outside of the window (in window heights and widths) get their badges ahead of time. */
const MARGIN_OF_WINDOW = 0.75;
/** With this many tiles at once, they are watched in groups. */
const MIN_TILES_FOR_GROUPS = 150;
/** No page shows more tiles at its top; a hostile page may put all of them there. */
const MAX_TILES_AT_TOP = 500;
/** Values of `overflow` that hide the parts outside of a box. */
const CLIPPING = new Set(['auto', 'scroll', 'hidden', 'clip']);

/** Reports tiles that come near the window. The browser does the work: nothing is measured while scrolling. */
interface ViewportObserver {
  /** Takes all tiles of a page that was just opened. Those at its top that are near are reported at once. */
  begin(tiles: ArrayLike<Element>): void;
  /** Takes tiles that came later. A tile that is added again may be reported again. */
  add(tiles: ArrayLike<Element>): void;
}

/**
 * Watches the tiles of a page until the signal.
 * @param loadGroups what watches long lists; few pages have one. Where it cannot be had, each tile is watched.
 */
export function observeViewport(
  near: (tiles: Element[]) => void,
  signal: AbortSignal,
  loadGroups: () => Promise<typeof watchInGroups>,
): ViewportObserver {
  const observers: IntersectionObserver[] = [];
  const flat = new WeakMap<Element, boolean>();

  function observer(rootMargin: string, arrive: (entries: IntersectionObserverEntry[]) => void) {
    const made = new IntersectionObserver(arrive, { rootMargin });
    observers.push(made);
    return made;
  }

  const close = observer(`${MARGIN_OF_WINDOW * 100}%`, (entries) => {
    const arrived = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const tile of arrived) close.unobserve(tile);
    if (arrived.length) near(arrived);
  });

  function watchEach(tiles: ArrayLike<Element>, from: number, to: number): void {
    for (let i = from; i < to; i++) close.observe(tiles[i]!);
  }

  /** Whether two tiles are in one container that nothing but the window clips. A row of posters that scrolls is not. */
  function isFlat(first: Element, last: Element): boolean {
    let holder = first.parentElement;
    while (holder && !holder.contains(last)) holder = holder.parentElement;
    if (!holder) return false;
    let isFree = flat.get(holder);
    if (isFree === undefined) {
      isFree = !isClipped(holder);
      flat.set(holder, isFree);
    }
    return isFree;
  }

  /** How many tiles, from the first on, are near the window now. */
  function leading(tiles: ArrayLike<Element>): number {
    const most = Math.min(tiles.length, MAX_TILES_AT_TOP);
    if (!most || !isFlat(tiles[0]!, tiles[Math.min(most, TILES_PER_GROUP) - 1]!)) return 0;
    const window = { width: innerWidth, height: innerHeight };
    let count = 0;
    while (count < most && isNear(tiles[count]!, window)) count++;
    return count;
  }

  function watchAll(tiles: ArrayLike<Element>, from: number): void {
    const { length } = tiles;
    const watchOneByOne = () => watchEach(tiles, from, length);
    // Tiles without a height are not laid out yet, so there is nothing to group them by.
    if (length - from < MIN_TILES_FOR_GROUPS || !heightOf(tiles[from]!, tiles[from + TILES_PER_GROUP - 1]!))
      watchOneByOne();
    else
      void loadGroups().then((watchGroups) => {
        if (!signal.aborted) watchGroups(tiles, from, { observer, watchEach, isFlat });
      }, watchOneByOne);
  }

  signal.addEventListener('abort', () => {
    for (const made of observers) made.disconnect();
  });

  return {
    begin(tiles) {
      // The observers would report them two frames later.
      const count = leading(tiles);
      if (count) near(Array.from({ length: count }, (_, i) => tiles[i]!));
      watchAll(tiles, count);
    },
    add: (tiles) => watchAll(tiles, 0),
  };
}

/** Whether a tile has a size and is in or near the window. */
function isNear(tile: Element, { width, height }: { width: number; height: number }): boolean {
  const { top, bottom, left, right } = tile.getBoundingClientRect();
  if (right === left && bottom === top) return false;
  const isBeside = right < -MARGIN_OF_WINDOW * width || left > (1 + MARGIN_OF_WINDOW) * width;
  const isBeyond = bottom < -MARGIN_OF_WINDOW * height || top > (1 + MARGIN_OF_WINDOW) * height;
  return !isBeside && !isBeyond;
}

function isClipped(holder: Element): boolean {
  const { body } = holder.ownerDocument;
  for (let at: Element | null = holder; at && at !== body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (CLIPPING.has(overflowX) || CLIPPING.has(overflowY)) return true;
  }
  return false;
}
