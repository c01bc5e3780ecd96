import type { Sighting } from '../../../sites/site.ts';
import type { Shelf } from '../badge/badge-manager.ts';
import type { Asker } from '../match-client.ts';
import { slices } from '../time-slicer.ts';
import { Spot } from './badge-slot.ts';
import { createHorizon } from './viewport-observer.ts';

/** With so many more tiles than at the last look, those that have left the page are let go. */
const SWEEP = 200;
/** Badges are put into a page that is being scrolled at most so often (ms): each time lays it out anew. */
const TURN = 300;

/** Follows the tiles of a page, from seen to badged, until its signal. */
export interface Tiles {
  /** All tiles of a page that has just come. Most of them are never looked at. */
  begin(tiles: ArrayLike<Element>): void;
  /** Tiles that are new or changed. Answers whether any was news. */
  take(tiles: Iterable<Element>): boolean;
  /** Reads again all tiles that have been near: anything may have changed. */
  again(): void;
  known(tile: Element): boolean;
}

/** Only tiles that come in or near the window are read, asked about and badged: of a thousand, some forty. */
export function followTiles(
  read: (tile: Element) => Sighting | undefined,
  asker: Asker,
  shelf: Shelf,
  signal: AbortSignal,
): Tiles {
  const known = new WeakSet<Element>();
  /** Those that have been near. */
  const near = new Map<Element, Spot>();
  const work = slices(signal);
  const soon = (job: () => void) => work([job], (run) => run());
  let kept = 0;
  let arrived: Element[] = [];
  let turn = 0;

  const horizon = createHorizon((come) => {
    const tiles = come.filter((tile) => !near.has(tile));
    if (!tiles.length) return;
    for (const tile of tiles) {
      known.add(tile);
      shelf.clean(tile);
      near.set(tile, new Spot(asker, shelf, soon));
    }
    if (near.size > kept + SWEEP) sweep();
    arrived.push(...tiles);
    const wait = turn - performance.now();
    if (arrived.length > tiles.length) return;
    if (wait > 0) setTimeout(admit, wait);
    else admit();
  }, signal);

  function admit(): void {
    turn = performance.now() + TURN;
    const tiles = arrived;
    arrived = [];
    work(tiles, look);
  }

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
    for (const spot of near.values()) spot.leave();
    near.clear();
  });

  return {
    begin: (found) => work([found], (tiles) => horizon.begin(tiles)),
    take(found) {
      const changed: Element[] = [];
      const fresh: Element[] = [];
      for (const tile of found) {
        if (known.has(tile)) {
          if (near.has(tile)) changed.push(tile);
        } else {
          known.add(tile);
          fresh.push(tile);
        }
      }
      let isNews = fresh.length > 0;
      work(changed, (tile) => {
        if (look(tile)) isNews = true;
      });
      work([fresh], (tiles) => horizon.add(tiles));
      return isNews;
    },
    again: () => work([...near.keys()], look),
    known: (tile) => known.has(tile),
  };
}
