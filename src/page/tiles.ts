import type { Sighting } from '../sites/site.ts';
import type { Asker } from './ask.ts';
import type { Shelf } from './shelf.ts';
import { slices } from './slices.ts';
import { Spot } from './spot.ts';

/** Tiles so far outside the window (in its own heights and widths) are got ready. */
const MARGIN = '50%';

/** With so many more tiles than at the last look, those that have left the page are let go. */
const SWEEP = 200;

/** Follows the tiles of a page, from seen to badged, until its signal. */
export interface Tiles {
  /** Tiles that are new or changed. Answers whether any was news. */
  take(tiles: Iterable<Element>): boolean;
  /** Reads again all tiles that have been near: anything may have changed. */
  again(): void;
  known(tile: Element): boolean;
}

/**
 * Only tiles that come in or near the window are read, asked about and badged: of a thousand, some forty. The
 * browser itself says which, without anyone asking it for a rectangle.
 */
export function followTiles(
  read: (tile: Element) => Sighting | undefined,
  asker: Asker,
  shelf: Shelf,
  signal: AbortSignal,
): Tiles {
  /** Tiles we know; those that have been near have a spot. */
  const known = new WeakMap<Element, Spot | null>();
  const near = new Map<Element, Spot>();
  let kept = 0;
  const work = slices(signal);
  const soon = (job: () => void) => work([job], (run) => run());

  const horizon = new IntersectionObserver(
    (entries) => {
      const arrived: Element[] = [];
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        horizon.unobserve(target);
        const spot = new Spot(asker, shelf, soon);
        known.set(target, spot);
        near.set(target, spot);
        arrived.push(target);
      }
      if (near.size > kept + SWEEP) sweep();
      work(arrived, look);
    },
    { rootMargin: MARGIN },
  );

  function look(tile: Element): boolean {
    const spot = near.get(tile);
    if (!spot) return false;
    if (tile.isConnected) return spot.look(read(tile));
    forget(tile, spot);
    return false;
  }

  function forget(tile: Element, spot: Spot): void {
    spot.leave();
    near.delete(tile);
    known.delete(tile);
  }

  function sweep(): void {
    for (const [tile, spot] of near) if (!tile.isConnected) forget(tile, spot);
    kept = near.size;
  }

  signal.addEventListener('abort', () => {
    horizon.disconnect();
    for (const spot of near.values()) spot.leave();
    near.clear();
  });

  return {
    take(found) {
      const changed: Element[] = [];
      const fresh: Element[] = [];
      for (const tile of found) {
        if (known.has(tile)) changed.push(tile);
        else {
          known.set(tile, null);
          fresh.push(tile);
        }
      }
      let news = fresh.length > 0;
      work(changed, (tile) => {
        if (look(tile)) news = true;
      });
      work(fresh, (tile) => horizon.observe(tile));
      return news;
    },
    again: () => work([...near.keys()], look),
    known: (tile) => known.has(tile),
  };
}
