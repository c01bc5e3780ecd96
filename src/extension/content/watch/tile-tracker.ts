/** Follows the tiles of a page, from their first sight to their badges. */

import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager } from '../badge/badge-manager.ts';
import type { MatchClient } from '../match-client.ts';
import type { TileMarks } from '../tile-marks/tile-marks.ts';
import { createTimeSlicer } from '../time-slicer.ts';
import { type BadgeSlot, createBadgeSlot } from './badge-slot.ts';
import type { watchInGroups } from './tile-groups.ts';
import { observeViewport } from './viewport-observer.ts';

/** After this many new tiles, those that have left the page are let go. */
const MAX_TILES_BETWEEN_SWEEPS = 200;
/** While the page is scrolled, badges are added at most this often, because each time lays the page out again. */
const SCROLL_PAUSE_MS = 300;

/** Follows the tiles of a page, from their first sight to their badge. */
export interface TileTracker {
  /** Takes all tiles of a page that was just opened. Most of them are never read. */
  begin(tiles: ArrayLike<Element>): void;
  /** Takes tiles that are new or have changed. Returns whether that brought news. */
  handleChanged(tiles: Iterable<Element>): boolean;
  /** Reads all tiles again that have been near the window. */
  readAgain(): void;
  isKnown(tile: Element): boolean;
}

/** Only tiles that come near the window are read and asked about, until the signal: of a thousand, about forty. */
export function trackTiles(
  read: (tile: Element) => Sighting | undefined,
  client: MatchClient,
  badges: BadgeManager,
  signal: AbortSignal,
  loadGroups: () => Promise<typeof watchInGroups>,
  marks?: TileMarks,
): TileTracker {
  const known = new WeakSet<Element>();
  /** The tiles that have been near the window. */
  const near = new Map<Element, BadgeSlot>();
  const slice = createTimeSlicer(signal);
  const soon = (job: () => void) => slice([job], (run) => run());
  let sizeAfterSweep = 0;
  let unread: Element[] = [];
  let nextTurn = 0;

  const viewport = observeViewport(
    (arrived) => {
      const tiles = arrived.filter((tile) => !near.has(tile));
      if (!tiles.length) return;
      for (const tile of tiles) {
        known.add(tile);
        badges.removeCopies(tile);
        near.set(
          tile,
          createBadgeSlot(client, badges, soon, (answer, placed) => marks?.set(tile, answer, placed)),
        );
      }
      if (near.size > sizeAfterSweep + MAX_TILES_BETWEEN_SWEEPS) sweep();
      unread.push(...tiles);
      const wait = nextTurn - performance.now();
      if (unread.length > tiles.length) return;
      if (wait > 0) setTimeout(readUnread, wait);
      else readUnread();
    },
    signal,
    loadGroups,
  );

  function readUnread(): void {
    nextTurn = performance.now() + SCROLL_PAUSE_MS;
    const tiles = unread;
    unread = [];
    slice(tiles, update);
  }

  function update(tile: Element): boolean {
    const slot = near.get(tile);
    if (!slot) return false;
    if (tile.isConnected) return slot.update(read(tile));
    forget(tile, slot);
    return false;
  }

  function forget(tile: Element, slot: BadgeSlot): void {
    slot.clear();
    near.delete(tile);
    known.delete(tile);
  }

  function sweep(): void {
    for (const [tile, slot] of near) if (!tile.isConnected) forget(tile, slot);
    sizeAfterSweep = near.size;
  }

  signal.addEventListener('abort', () => {
    for (const slot of near.values()) slot.clear();
    near.clear();
  });

  return {
    begin: (found) => slice([found], (tiles) => viewport.begin(tiles)),
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
      slice(changed, (tile) => {
        if (update(tile)) isNews = true;
      });
      slice([fresh], (tiles) => viewport.add(tiles));
      return isNews;
    },
    readAgain: () => slice([...near.keys()], update),
    isKnown: (tile) => known.has(tile),
  };
}
