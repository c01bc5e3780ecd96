import type { Answer } from '../../../protocol/messages.ts';
import type { PlacedBadge } from '../badge/badge-manager.ts';
import type { TileMarks } from './tile-marks.ts';

/**
 * The marks of tiles and badges, loaded when an answer first needs them: most viewers dim nothing. Answers that come
 * until then wait. Where loading fails, nothing is marked, and the next answer tries again.
 */
export function createLazyTileMarks(
  /** Whether tiles are marked on this page now. */
  areMarked: () => boolean,
  load: () => Promise<TileMarks>,
): TileMarks {
  let marks: TileMarks | undefined;
  let isLoading = false;
  const waiting = new Map<unknown, () => void>();

  async function loadOnce(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    try {
      marks = await load();
      for (const set of waiting.values()) set();
    } catch {
      isLoading = false;
    }
    waiting.clear();
  }

  function set(tile: Element | undefined, answer: Answer | undefined, placed?: PlacedBadge): void {
    const marked = areMarked() ? tile : undefined;
    if (marks) marks.set(tile, marked && answer, placed);
    else if (answer && (marked || answer.watch)) {
      waiting.set(tile, () => set(tile, answer, placed));
      void loadOnce();
    } else waiting.delete(tile);
  }

  return { set };
}
