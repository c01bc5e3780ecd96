import type { Mine } from '../../protocol/all-of-mine.ts';
import type { CorrectionStore } from '../storage/corrections.ts';
import type { LeftOutReviews } from '../storage/left-out-reviews.ts';
import { forgetTaughtSite } from '../storage/own-hosts.ts';
import { changeSettings, loadSettings, parseSettings } from '../storage/settings.ts';
import { keepTaughtSite, taughtSites } from '../storage/taught-sites.ts';
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
      const sites = await taughtSites(settings.ownHosts);
      return { settings: { ...settings }, corrections: made, leftOut: out, films, sites };
    },
    async replaceMine(mine: Mine): Promise<void> {
      await corrections.replace(mine.corrections);
      await leftOut.replace(mine.leftOut);
      await watchList.replace(mine.films);
      const { ownHosts } = parseSettings(mine.settings);
      for (const host of new Set([...(await loadSettings()).ownHosts, ...ownHosts])) {
        const taught = ownHosts.includes(host) ? mine.sites[host] : undefined;
        await (taught ? keepTaughtSite(host, taught) : forgetTaughtSite(host));
      }
      // Last, because pages ask again when settings change.
      await changeSettings(() => parseSettings(mine.settings));
    },
  };
}
