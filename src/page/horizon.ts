/** Tiles so far outside the window (in its own heights and widths) are got ready. */
const MARGIN = '75%';
/** From so many tiles at once on, they are watched in groups … */
const MANY = 150;
/** … of so many; and of more than MOST groups so many make one of the next level. */
const GROUP = 24;
const MOST = 64;
const FAN = 32;

/** A stretch of a list of tiles. */
interface Group {
  from: number;
  to: number;
  isOpen: boolean;
}

/** Tells which tiles come near the window; the browser says so, no rectangle is asked for on scrolling. */
export interface Horizon {
  /** A tile that is added again may be told again. */
  add(tiles: ArrayLike<Element>): void;
}

/**
 * Each watched element costs the browser some two microseconds whenever the page scrolls: ten thousand tiles make
 * scrolling stutter. So of a long list only each group's first tile is watched, from so far that the group is
 * opened long before any of its tiles is near; opening it opens its neighbours too, should a first tile be hidden.
 * Very long lists have groups of groups. Of a list as the browser found it no other tile is even looked at.
 */
export function createHorizon(near: (tiles: Element[]) => void, signal: AbortSignal): Horizon {
  const observers: IntersectionObserver[] = [];
  const flat = new WeakMap<Element, boolean>();

  function observer(rootMargin: string, arrive: (entries: IntersectionObserverEntry[]) => void) {
    const made = new IntersectionObserver(arrive, { rootMargin });
    observers.push(made);
    return made;
  }

  const close = observer(MARGIN, (entries) => {
    const arrived = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const tile of arrived) close.unobserve(tile);
    if (arrived.length) near(arrived);
  });

  function watchEach(tiles: ArrayLike<Element>, from: number, to: number): void {
    for (let i = from; i < to; i++) close.observe(tiles[i]!);
  }

  /** Watches a stretch of tiles by groups of a size. */
  function watchGroups(tiles: ArrayLike<Element>, from: number, to: number, size: number): void {
    const groups: Group[] = [];
    let reach = 0;
    for (let at = from; at < to; at += size) {
      const group = { from: at, to: Math.min(at + size, to), isOpen: false };
      const [first, last] = [tiles[group.from]!, tiles[group.to - 1]!];
      // The height of the first group stands for all.
      reach ||= Math.round(1000 + 1.5 * heightOf(first, last));
      if (isFlat(first, last)) groups.push(group);
      else watchEach(tiles, group.from, group.to);
    }
    if (!groups.length) return;
    const at = new Map(groups.map((group, i) => [tiles[group.from]!, i]));
    const far = observer(`${reach}px`, (entries) => {
      for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
        // What has no size is hidden and would never come near.
        if (!isIntersecting && (rect.width || rect.height)) continue;
        const i = at.get(target)!;
        for (const group of groups.slice(Math.max(0, i - 1), i + 2)) open(group);
      }
    });
    function open(group: Group): void {
      if (group.isOpen) return;
      group.isOpen = true;
      far.unobserve(tiles[group.from]!);
      if (size === GROUP) watchEach(tiles, group.from, group.to);
      else watchGroups(tiles, group.from, group.to, size / FAN);
    }
    for (const first of at.keys()) far.observe(first);
  }

  /** Whether two tiles stand in one container that nothing but the window clips, as rows of posters are. */
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

  signal.addEventListener('abort', () => {
    for (const made of observers) made.disconnect();
  });

  return {
    add(tiles) {
      const { length } = tiles;
      // Tiles without any height are not laid out: there is nothing to tell groups by.
      if (length < MANY || !heightOf(tiles[0]!, tiles[GROUP - 1]!)) {
        watchEach(tiles, 0, length);
        return;
      }
      let size = GROUP;
      while (length > MOST * size) size *= FAN;
      watchGroups(tiles, 0, length, size);
    },
  };
}

function heightOf(first: Element, last: Element): number {
  return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
}

function isClipped(holder: Element): boolean {
  const { body } = holder.ownerDocument;
  for (let at: Element | null = holder; at && at !== body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll|hidden|clip/.test(overflowX + overflowY)) return true;
  }
  return false;
}
