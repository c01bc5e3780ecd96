/** Dims, hides and outlines tiles by their grades, as the viewer chose. */

import { shownReview } from '../../../protocol/answers.ts';
import type { Answer } from '../../../protocol/messages.ts';
import type { BadgeLook } from '../../storage/badge-look.ts';
import { isVeiled, type PageSettings } from '../../storage/settings-reader.ts';
import type { PlacedBadge } from '../badge/badge-manager.ts';
import { createBadgeLooks } from './badge-looks.ts';
import { markBadge } from './badge-mark.ts';
import { addStyles } from './inline-styles.ts';
import { createMarkNote, type MarkNote } from './mark-note.ts';
import { createTileCells } from './tile-cells.ts';

/** What is done to a tile because of its grade. */
type TileMark = 'dim' | 'outline';

/** Each mark as inline styles: neither takes room, so nothing of the page moves. */
const STYLES: Record<TileMark, Record<string, string>> = {
  dim: { opacity: '0.25' },
  outline: { outline: '3px solid #12a594', 'outline-offset': '1px' },
};

/** At most this many tiles are hidden at once: a page that loads more at its end would otherwise load without end. */
const MAX_HIDDEN_TILES = 500;

/** Marks the tiles and badges of a page. */
export interface TileMarks {
  /**
   * Marks a tile by its answer, or takes its mark away when there is no answer; and its badge by what the viewer said. A
   * badge gets the look that the viewer chose.
   * @param tile none for the page's own title
   */
  set(tile: Element | undefined, answer: Answer | undefined, placed?: PlacedBadge): void;
}

/**
 * The mark of a tile: by what the viewer said of the film, else by its grade. Titles that Reelgrade is unsure of are
 * never marked by a grade, and none while its grade is hidden.
 */
export function markFor(answer: Answer, settings: PageSettings): TileMark | undefined {
  if (answer.watch && settings.dimWatched.includes(answer.watch)) return 'dim';
  if (isVeiled(answer, settings)) return undefined;
  if (answer.match === 'none') return settings.dimUnreviewed ? 'dim' : undefined;
  const score = answer.match === 'certain' ? shownReview(answer)?.grade?.score : undefined;
  if (score === undefined) return undefined;
  if (score < settings.dimBelow) return 'dim';
  return settings.outlineFrom && score >= settings.outlineFrom ? 'outline' : undefined;
}

interface MarkedTile {
  mark: TileMark;
  /** Takes the mark's styles away; absent while the viewer is shown what is dimmed. */
  undo?: (() => void) | undefined;
  /** Shows the tile's place again. */
  unhide?: (() => void) | undefined;
}

/**
 * Dims, hides and outlines tiles as the viewer chose, and says in a note how many; one press there shows them. A dimmed
 * tile stays where it is for pointer, keyboard and screen reader. A tile is hidden with its whole place, and only where
 * its row closes up; elsewhere it is dimmed.
 */
export function createTileMarks(
  settings: () => PageSettings,
  /** The element of ours that the note is drawn in. */
  noteHost: HTMLElement,
  /** How badges look on this page now; undefined is the usual look. */
  look: () => BadgeLook | undefined = () => undefined,
): TileMarks {
  const marked = new Map<Element, MarkedTile>();
  const cells = createTileCells();
  const looks = createBadgeLooks();
  /** A hidden place that the page fills with another tile is shown again. */
  const refilled = new MutationObserver(() => {
    for (const [tile, entry] of marked) if (entry.unhide && !tile.isConnected) release(tile, entry);
    schedule();
  });
  /** Tiles that were marked, but not styled yet. */
  let unstyled: [Element, MarkedTile][] = [];
  let areShown = false;
  let isScheduled = false;
  let note: MarkNote | undefined;

  /**
   * Styles the tiles of one turn together, once its badges are placed: what is read of the page to place a badge would
   * have the browser compute styles again after each mark. The second microtask comes behind that of the badges.
   */
  function styleSoon(tile: Element, entry: MarkedTile): void {
    if (unstyled.push([tile, entry]) > 1) return;
    queueMicrotask(() =>
      queueMicrotask(() => {
        const tiles = unstyled;
        unstyled = [];
        for (const [tile, entry] of tiles) if (marked.get(tile) === entry) style(tile, entry);
      }),
    );
  }

  function style(tile: Element, entry: MarkedTile): void {
    if (!entry.undo && !(areShown && entry.mark === 'dim')) entry.undo = addStyles(tile, STYLES[entry.mark]);
  }

  function release(tile: Element, entry: MarkedTile): void {
    entry.unhide?.();
    entry.undo?.();
    marked.delete(tile);
  }

  function toggle(): void {
    areShown = !areShown;
    for (const [tile, entry] of marked) {
      if (entry.mark !== 'dim') continue;
      entry.unhide?.();
      entry.unhide = undefined;
      entry.undo?.();
      entry.undo = undefined;
      style(tile, entry);
    }
    update();
  }

  /** Hides what may be hidden: all is read first, then all is written, so that the page is laid out once. */
  function hide(): void {
    const dimmed = [...marked].filter(([tile, { mark, undo }]) => mark === 'dim' && undo && tile.isConnected);
    const room = MAX_HIDDEN_TILES - dimmed.filter(([, { unhide }]) => unhide).length;
    const found = dimmed.flatMap(([tile, entry]) => {
      const cell = entry.unhide ? undefined : cells.hideable(tile);
      return cell ? [{ entry, cell }] : [];
    });
    for (const { entry, cell } of found.slice(0, Math.max(0, room))) {
      refilled.observe(cell, { childList: true, subtree: true });
      entry.unhide = addStyles(cell, { display: 'none' });
    }
  }

  function update(): void {
    isScheduled = false;
    if (settings().hideTiles && !areShown) hide();
    const count = { dimmed: 0, hidden: 0 };
    for (const [tile, { mark, unhide }] of marked)
      if (mark === 'dim' && tile.isConnected) count[unhide ? 'hidden' : 'dimmed']++;
    if (count.dimmed + count.hidden) note ??= createMarkNote(noteHost, toggle);
    note?.update(count, areShown, settings().hideTiles);
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(update);
  }

  return {
    set(tile, answer, placed) {
      if (placed) {
        markBadge(placed);
        looks.dress(placed, tile ?? placed.element, look());
      }
      if (!tile) return;
      if (answer && settings().hideTiles) cells.add(tile);
      const before = marked.get(tile);
      const mark = answer ? markFor(answer, settings()) : undefined;
      if (before?.mark === mark) return;
      if (before) release(tile, before);
      if (mark) {
        const entry: MarkedTile = { mark };
        marked.set(tile, entry);
        styleSoon(tile, entry);
      }
      if (mark === 'dim' || before?.mark === 'dim') schedule();
    },
  };
}
