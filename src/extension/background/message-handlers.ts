import type { AskingPage } from '../../core/catalog/catalog.ts';
import type { Film } from '../../core/film/film.ts';
import { registerOfHost } from '../../core/film/registers.ts';
import { ProblemError } from '../../core/text/problem.ts';
import { siteTable } from '../../sites/host-table.ts';
import { siteAt } from '../../sites/site-hosts.ts';
import { lateFile } from '../platform/script-files.ts';
import type { CorrectionStore } from '../storage/corrections.ts';
import type { LeftOutReviews } from '../storage/left-out-reviews.ts';
import { isVeiled, loadSettings } from '../storage/settings.ts';
import { keepTaughtSite } from '../storage/taught-sites.ts';
import type { TitleMemory } from '../storage/title-memory.ts';
import type { WatchList } from '../storage/watched/watch-list.ts';
import type { Library } from './library/library.ts';
import { withTogether } from './library/together.ts';
import { hitsWithWatchStates, withWatchStates } from './library/watch-states.ts';
import type { ValidatedHandlers } from './message-validation.ts';
import { mineHandlers } from './mine-handlers.ts';
import { injectLatePart } from './register-content-scripts.ts';
import { veilScoresOn } from './score-veil.ts';
import { sitePackInfo, updateSitePack } from './site-packs/update-site-pack.ts';
import { subscriptionHandlers } from './subscriptions/subscription-handlers.ts';
import type { UpdateOptions } from './subscriptions/update.ts';
import { showInToolbar } from './toolbar.ts';
import { directoryInfo, updateDirectory } from './update-directory.ts';
import { spokenWords } from './worker-language.ts';

/** The worker's message handlers. Their input has been validated. */
export function createMessageHandlers(
  library: Library,
  corrections: CorrectionStore,
  titles: TitleMemory,
  watchList: WatchList,
  leftOut: LeftOutReviews,
  terms: () => Promise<UpdateOptions>,
): ValidatedHandlers {
  const together = async (films: readonly (Film | undefined)[], page: AskingPage) => {
    const [answers, settings] = await Promise.all([library.match(films, page), loadSettings()]);
    return answers.map((answer) => withTogether(answer, settings));
  };
  /** The library's answers, with what the viewer said of the films. */
  const match = async (films: readonly (Film | undefined)[], page: AskingPage) =>
    withWatchStates(watchList, films, await together(films, page));

  return {
    match: async (films, { url, tab }) =>
      match(tab && !tab.incognito ? await titles.fillIn(hostOf(url), films) : films, pageOf(hostOf(url))),
    matchOnPage: async ({ films, host = '' }) =>
      match(host ? await titles.fillIn(host, films) : films, pageOf(host)),
    search: async ({ words, filters, limit }) =>
      hitsWithWatchStates(watchList, await library.search(words, filters, limit)),
    async list(query) {
      const { total, hits } = await library.list(query, query.watch ? await watchList.list() : NOBODY);
      return { total, hits: await hitsWithWatchStates(watchList, hits) };
    },
    review: (ref) => library.review(ref),

    async latePart(part, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await injectLatePart(lateFile(part), tab.id, frameId);
      return part === 'card' || part === 'marks' ? spokenWords() : null;
    },

    veilScores: (_, { tab, frameId = 0, url }) => veilScoresOn({ id: tab?.id, url }, frameId),

    async titlePage(film, { tab, frameId, url }) {
      if (tab?.id === undefined || frameId) return false;
      const host = hostOf(url);
      // Nothing is kept of what a private window shows, and nothing that is kept shows there.
      const isNews = film !== null && !tab.incognito && (await titles.learn(host, film));
      const asked = film && !tab.incognito ? await titles.fillIn(host, [film]) : film ? [film] : [];
      const [answer] = await match(asked, pageOf(host));
      await showInToolbar(tab.id, film, answer, isVeiled(answer, await loadSettings()));
      return isNews;
    },

    correct: ({ film, ref }) => corrections.correct(film, ref),
    leaveOut: ({ ref, isOut }) => leftOut.set(ref, isOut),
    watch: ({ film, state }) => watchList.set(film, state),
    async keepTaughtSite(file, { tab, frameId, url }) {
      // The browser says which host it is, and the viewer made it their own: a page can teach nothing for another.
      const host = hostOf(url);
      if (!tab || frameId || !(await loadSettings()).ownHosts.includes(host))
        throw new ProblemError('error.hostNotOwn', { host });
      await keepTaughtSite(host, file);
    },
    watchList: () => watchList.list(),
    addToWatchList: (films) => watchList.add(films),
    replaceWatchList: (films) => watchList.replace(films),
    archives: () => library.archives(),

    async corrections() {
      const made = await corrections.list();
      return Promise.all(
        made.map(async ({ film, ref }) => ({
          film,
          ref,
          review: ref ? await library.listed(ref).catch(() => undefined) : undefined,
        })),
      );
    },
    rememberedTitles: () => titles.count(),
    forgetTitles: () => titles.forgetAll(),
    sitePack: sitePackInfo,
    updateSitePack,
    directory: directoryInfo,
    updateDirectory,
    importCorrections: (text) => corrections.add(text),
    ...mineHandlers(corrections, leftOut, watchList),
    ...subscriptionHandlers(library, terms),
  };
}

/** What a page's host tells of the films that it shows. */
const pageOf = (host: string): AskingPage => ({
  register: registerOfHost(host),
  isService: siteAt(siteTable, `https://${host}/`)?.isService ?? false,
});

/** For lists that do not ask what the viewer saw: always the same, so that they are kept. */
const NOBODY: never[] = [];

/** The host of the frame that sends; the browser says which, not the page. */
const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '');
