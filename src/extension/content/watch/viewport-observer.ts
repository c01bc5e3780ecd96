/** Tiles this far outside of the window (in window heights and widths) get their badges ahead of time. */
const MARGIN_OF_WINDOW = 0.75;
/** With this many tiles at once, they are watched in groups … */
const MIN_TILES_FOR_GROUPS = 150;
/** … of this many; above MAX_GROUPS_PER_LEVEL groups, GROUPS_PER_SUPERGROUP of them make one larger group. */
const TILES_PER_GROUP = 24;
const MAX_GROUPS_PER_LEVEL = 64;
const GROUPS_PER_SUPERGROUP = 32;
/** No page shows more tiles at its top; a hostile page may put all of them there. */
const MAX_TILES_AT_TOP = 500;
/** Values of `overflow` that hide the parts outside of a box. */
const CLIPPING = new Set(['auto', 'scroll', 'hidden', 'clip']);

/** The tiles of a list from `from` up to `to`. */
interface Group {
  from: number;
  to: number;
  isOpen: boolean;
}

/** Reports tiles that come near the window. The browser does the work: nothing is measured while scrolling. */
interface ViewportObserver {
  /** Takes all tiles of a page that was just opened. Those at its top that are near are reported at once. */
  begin(tiles: ArrayLike<Element>): void;
  /** Takes tiles that came later. A tile that is added again may be reported again. */
  add(tiles: ArrayLike<Element>): void;
}

/**
 * Each observed element costs the browser about two microseconds whenever the page scrolls, so ten thousand tiles would
 * make scrolling stutter. Of a long list only the first tile of each group is observed, with such a large margin that
 * the group is opened long before any of its tiles is near. Opening a group also opens its neighbours, in case their
 * first tile is hidden. Very long lists have groups of groups. The other tiles are not even looked at.
 */
export function observeViewport(near: (tiles: Element[]) => void, signal: AbortSignal): ViewportObserver {
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

  /** Watches the tiles from `from` to `to` in groups of `size`. */
  function watchGroups(tiles: ArrayLike<Element>, from: number, to: number, size: number): void {
    const groups: Group[] = [];
    let reach = 0;
    for (let at = from; at < to; at += size) {
      const group = { from: at, to: Math.min(at + size, to), isOpen: false };
      const [first, last] = [tiles[group.from]!, tiles[group.to - 1]!];
      // The first group's height is taken for all of them.
      reach ||= Math.round(1000 + 1.5 * heightOf(first, last));
      if (isFlat(first, last)) groups.push(group);
      else watchEach(tiles, group.from, group.to);
    }
    if (!groups.length) return;
    const at = new Map(groups.map((group, i) => [tiles[group.from]!, i]));
    const far = observer(`${reach}px`, (entries) => {
      for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
        // A tile without a size is hidden and would never come near.
        if (!isIntersecting && (rect.width || rect.height)) continue;
        const i = at.get(target)!;
        for (const group of groups.slice(Math.max(0, i - 1), i + 2)) open(group);
      }
    });
    function open(group: Group): void {
      if (group.isOpen) return;
      group.isOpen = true;
      far.unobserve(tiles[group.from]!);
      if (size === TILES_PER_GROUP) watchEach(tiles, group.from, group.to);
      else watchGroups(tiles, group.from, group.to, size / GROUPS_PER_SUPERGROUP);
    }
    for (const first of at.keys()) far.observe(first);
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
    // Tiles without a height are not laid out yet, so there is nothing to group them by.
    if (length - from < MIN_TILES_FOR_GROUPS || !heightOf(tiles[from]!, tiles[from + TILES_PER_GROUP - 1]!)) {
      watchEach(tiles, from, length);
      return;
    }
    let size = TILES_PER_GROUP;
    while (length - from > MAX_GROUPS_PER_LEVEL * size) size *= GROUPS_PER_SUPERGROUP;
    watchGroups(tiles, from, length, size);
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

function heightOf(first: Element, last: Element): number {
  return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
}

function isClipped(holder: Element): boolean {
  const { body } = holder.ownerDocument;
  for (let at: Element | null = holder; at && at !== body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (CLIPPING.has(overflowX) || CLIPPING.has(overflowY)) return true;
  }
  return false;
}
