/** Tiles so far outside the window (in its own heights and widths) are got ready. */
const MARGIN = '75%';
/** From so many tiles at once on, they are watched in groups … */
const MANY = 150;
/** … of so many. */
const GROUP = 24;

interface Group {
  tiles: readonly Element[];
  isOpen: boolean;
}

/** Tells which tiles come near the window, each once; the browser says so, no rectangle is asked for on scrolling. */
export interface Horizon {
  add(tiles: readonly Element[]): void;
}

/**
 * Each watched element costs the browser some two microseconds whenever the page scrolls: ten thousand tiles make
 * scrolling stutter. So of a long list only each group's first tile is watched, from so far that the group is
 * opened long before any of its tiles is near; opening it opens its neighbours too, should a first tile be hidden.
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

  function watchEach(tiles: readonly Element[]): void {
    for (const tile of tiles) close.observe(tile);
  }

  function watchGroups(groups: Group[], reach: number): void {
    const at = new Map(groups.map((group, i) => [group.tiles[0]!, i]));
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
      far.unobserve(group.tiles[0]!);
      watchEach(group.tiles);
    }
    for (const { tiles } of groups) far.observe(tiles[0]!);
  }

  /** Whether a run of tiles stands in one container that nothing but the window clips, as rows of posters are. */
  function isFlat(tiles: readonly Element[]): boolean {
    let holder = tiles[0]!.parentElement;
    while (holder && !holder.contains(tiles.at(-1)!)) holder = holder.parentElement;
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
      if (tiles.length < MANY) {
        watchEach(tiles);
        return;
      }
      const groups: Group[] = [];
      let reach = 0;
      for (let i = 0; i < tiles.length; i += GROUP) {
        const run = tiles.slice(i, i + GROUP);
        // The height of the first group stands for all; three times as much is looked ahead.
        if (!reach) reach = 3 * heightOf(run);
        if (reach && isFlat(run)) groups.push({ tiles: run, isOpen: false });
        else watchEach(run);
      }
      if (groups.length) watchGroups(groups, Math.max(1000, Math.round(reach)));
    },
  };
}

function heightOf(run: readonly Element[]): number {
  return run.at(-1)!.getBoundingClientRect().bottom - run[0]!.getBoundingClientRect().top;
}

function isClipped(holder: Element): boolean {
  const { body } = holder.ownerDocument;
  for (let at: Element | null = holder; at && at !== body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll|hidden|clip/.test(overflowX + overflowY)) return true;
  }
  return false;
}
