import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager } from '../badge/badge-manager.ts';
import type { MatchClient } from '../match-client.ts';
import { createTimeSlicer } from '../time-slicer.ts';
import { BadgeSlot } from './badge-slot.ts';
import { observeViewport } from './viewport-observer.ts';

/** With so many more tiles than at the last look, those that have left the page are let go. */
const MAX_TILES_BETWEEN_SWEEPS = 200;
/** Badges are put into a page that is being scrolled at most so often (ms): each time lays it out anew. */
const SCROLL_PAUSE_MS = 300;

/** Follows the tiles of a page, from seen to badged, until its signal. */
export interface TileTracker {
  /** All tiles of a page that has just come. Most of them are never looked at. */
  begin(tiles: ArrayLike<Element>): void;
  /** Tiles that are new or changed. Answers whether any was news. */
  handleChanged(tiles: Iterable<Element>): boolean;
  /** Reads again all tiles that have been near: anything may have changed. */
  readAgain(): void;
  isKnown(tile: Element): boolean;
}

/** Only tiles that come in or near the window are read, asked about and badged: of a thousand, some forty. */
export function trackTiles(
  read: (tile: Element) => Sighting | undefined,
  asker: MatchClient,
  shelf: BadgeManager,
  signal: AbortSignal,
): TileTracker {
  const known = new WeakSet<Element>();
  /** Those that have been near. */
  const near = new Map<Element, BadgeSlot>();
  const work = createTimeSlicer(signal);
  const soon = (job: () => void) => work([job], (run) => run());
  let kept = 0;
  let arrived: Element[] = [];
  let turn = 0;

  const horizon = observeViewport((come) => {
    const tiles = come.filter((tile) => !near.has(tile));
    if (!tiles.length) return;
    for (const tile of tiles) {
      known.add(tile);
      shelf.removeCopies(tile);
      near.set(tile, new BadgeSlot(asker, shelf, soon));
    }
    if (near.size > kept + MAX_TILES_BETWEEN_SWEEPS) sweep();
    arrived.push(...tiles);
    const wait = turn - performance.now();
    if (arrived.length > tiles.length) return;
    if (wait > 0) setTimeout(admit, wait);
    else admit();
  }, signal);

  function admit(): void {
    turn = performance.now() + SCROLL_PAUSE_MS;
    const tiles = arrived;
    arrived = [];
    work(tiles, look);
  }

  function look(tile: Element): boolean {
    const spot = near.get(tile);
    if (!spot) return false;
    if (tile.isConnected) return spot.update(read(tile));
    forget(tile, spot);
    return false;
  }

  function forget(tile: Element, spot: BadgeSlot): void {
    spot.clear();
    near.delete(tile);
    known.delete(tile);
  }

  function sweep(): void {
    for (const [tile, spot] of near) if (!tile.isConnected) forget(tile, spot);
    kept = near.size;
  }

  signal.addEventListener('abort', () => {
    for (const spot of near.values()) spot.clear();
    near.clear();
  });

  return {
    begin: (found) => work([found], (tiles) => horizon.begin(tiles)),
    handleChanged(found) {
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
    readAgain: () => work([...near.keys()], look),
    isKnown: (tile) => known.has(tile),
  };
}
