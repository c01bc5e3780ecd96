import type { Answer } from '../../../protocol/messages.ts';
import type { TileMarks } from './tile-marks.ts';

/**
 * The marks of tiles, loaded when the settings first ask for them: most viewers dim and outline nothing. Answers that
 * come until then wait. Where loading fails, no tile is marked, and the next answer tries again.
 */
export function createLazyTileMarks(
  /** Whether tiles are marked on this page now. */
  areMarked: () => boolean,
  load: () => Promise<TileMarks>,
): TileMarks {
  let marks: TileMarks | undefined;
  let isLoading = false;
  const waiting = new Map<Element, Answer | undefined>();

  async function loadOnce(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    try {
      marks = await load();
      for (const [tile, answer] of waiting) marks.set(tile, areMarked() ? answer : undefined);
    } catch {
      isLoading = false;
    }
    waiting.clear();
  }

  return {
    set(tile, answer) {
      const shown = areMarked() ? answer : undefined;
      if (marks) marks.set(tile, shown);
      else if (shown) {
        waiting.set(tile, shown);
        void loadOnce();
      } else waiting.delete(tile);
    },
  };
}
