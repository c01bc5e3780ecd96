/** Long lists of tiles in groups: of thousands, only those near the window are watched one by one. */

/** A group is of this many tiles; above MAX_GROUPS_PER_LEVEL groups, GROUPS_PER_SUPERGROUP of them make one larger group. */
export const TILES_PER_GROUP = 24;
const MAX_GROUPS_PER_LEVEL = 64;
const GROUPS_PER_SUPERGROUP = 32;

/** The tiles of a list from `from` up to `to`. */
interface Group {
  from: number;
  to: number;
  isOpen: boolean;
}

/** What tiles are watched with. */
interface WatchTools {
  /** An observer that ends with the page's session. */
  observer(
    rootMargin: string,
    arrive: (entries: IntersectionObserverEntry[]) => void,
  ): Pick<IntersectionObserver, 'observe' | 'unobserve'>;
  /** Watches each tile from `from` up to `to`. */
  watchEach(tiles: ArrayLike<Element>, from: number, to: number): void;
  /** Whether two tiles are in one container that nothing but the window clips. */
  isFlat(first: Element, last: Element): boolean;
}

/**
 * Watches a long list from `from` on. Each observed element costs the browser about two microseconds whenever the page
 * scrolls, so ten thousand tiles would make scrolling stutter. Only the first tile of each group is observed, with such
 * a large margin that the group is opened long before any of its tiles is near. Opening a group also opens its
 * neighbours, in case their first tile is hidden. Very long lists have groups of groups. The other tiles are not even
 * looked at.
 */
export function watchInGroups(
  tiles: ArrayLike<Element>,
  from: number,
  { observer, watchEach, isFlat }: WatchTools,
): void {
  const { length } = tiles;
  let size = TILES_PER_GROUP;
  while (length - from > MAX_GROUPS_PER_LEVEL * size) size *= GROUPS_PER_SUPERGROUP;
  watchGroups(tiles, from, length, size);

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
}

/** The height of a group: how far its last tile ends below the top of its first. */
export function heightOf(first: Element, last: Element): number {
  return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
}
