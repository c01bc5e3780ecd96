import type { Answer } from '../../../protocol/messages.ts';
import type { BadgeLook } from '../../storage/badge-look.ts';
import type { PlacedBadge } from '../badge/badge-manager.ts';
import type { TileMarks } from './tile-marks.ts';

/**
 * The marks of tiles and badges, loaded with the first title where tiles are marked or badges look otherwise than usual,
 * else when an answer first needs them: most viewers dim nothing. Answers that come until then wait, with badges of
 * another look unseen. Where loading fails, nothing is marked, and the next answer tries again.
 */
export function createLazyTileMarks(
  /** Whether tiles are marked on this page now. */
  areMarked: () => boolean,
  /** How badges look on this page now; undefined is the usual look. */
  look: () => BadgeLook | undefined,
  load: () => Promise<TileMarks>,
): TileMarks {
  let marks: TileMarks | undefined;
  let isLoading = false;
  const waiting = new Map<unknown, Parameters<TileMarks['set']>>();

  async function loadOnce(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    try {
      marks = await load();
      for (const entry of waiting.values()) set(...entry);
    } catch {
      isLoading = false;
      for (const [, , placed] of waiting.values()) placed?.badge.button.removeAttribute('style');
    }
    waiting.clear();
  }

  function set(tile: Element | undefined, answer: Answer | undefined, placed?: PlacedBadge): void {
    const marked = areMarked() ? tile : undefined;
    const dressed = look() && placed;
    if (marks) marks.set(tile, marked && answer, placed);
    else {
      waiting.delete(tile);
      if (answer && (marked || dressed || answer.watch)) waiting.set(tile, [tile, answer, placed]);
      if (dressed) dressed.badge.button.style.opacity = '0';
      // A title that was read is about to be asked for: marks that come before the answer cost no frame of their own.
      if (marked || look() || answer?.watch) void loadOnce();
    }
  }

  return { set };
}
