import type { Mine } from '../../protocol/all-of-mine.ts';
import type { CorrectionStore } from '../storage/corrections.ts';
import type { LeftOutReviews } from '../storage/left-out-reviews.ts';
import { changeSettings, loadSettings, parseSettings } from '../storage/settings.ts';
import type { WatchList } from '../storage/watched/watch-list.ts';

/** Message handlers for all that the viewer chose and said, at once. */
export function mineHandlers(corrections: CorrectionStore, leftOut: LeftOutReviews, watchList: WatchList) {
  return {
    async mine(): Promise<Mine> {
      const [settings, made, out, films] = await Promise.all([
        loadSettings(),
        corrections.list(),
        leftOut.list(),
        watchList.list(),
      ]);
      return { settings: { ...settings }, corrections: made, leftOut: out, films };
    },
    async replaceMine(mine: Mine): Promise<void> {
      await corrections.replace(mine.corrections);
      await leftOut.replace(mine.leftOut);
      await watchList.replace(mine.films);
      // Last, because pages ask again when settings change.
      await changeSettings(() => parseSettings(mine.settings));
    },
  };
}
