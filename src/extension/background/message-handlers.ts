import type { AskingPage } from '../../core/catalog/catalog.ts';
import { registerOfHost } from '../../core/film/registers.ts';
import { cardFile, reportFile } from '../platform/script-files.ts';
import type { CorrectionStore } from '../storage/corrections.ts';
import { loadSettings } from '../storage/settings.ts';
import type { TitleMemory } from '../storage/title-memory.ts';
import type { Library } from './library/library.ts';
import type { ValidatedHandlers } from './message-validation.ts';
import { injectLatePart } from './register-content-scripts.ts';
import { sitePackInfo, updateSitePack } from './site-packs/update-site-pack.ts';
import { subscriptionHandlers } from './subscriptions/subscription-handlers.ts';
import type { UpdateOptions } from './subscriptions/update.ts';
import { showInToolbar } from './toolbar.ts';

/** The worker's message handlers. Their input has been validated. */
export function createMessageHandlers(
  library: Library,
  corrections: CorrectionStore,
  titles: TitleMemory,
  terms: () => Promise<UpdateOptions>,
): ValidatedHandlers {
  return {
    match: async (films, { url, tab }) =>
      library.match(
        tab && !tab.incognito ? await titles.fillIn(hostOf(url), films) : films,
        pageOf(hostOf(url)),
      ),
    matchOnPage: async ({ films, host = '' }) =>
      library.match(host ? await titles.fillIn(host, films) : films, pageOf(host)),
    search: ({ words, filters, limit }) => library.search(words, filters, limit),
    review: (ref) => library.review(ref),

    async card(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await injectLatePart(cardFile, tab.id, frameId);
    },
    async report(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await injectLatePart(reportFile, tab.id, frameId);
    },

    async titlePage(film, { tab, frameId, url }) {
      if (tab?.id === undefined || frameId) return;
      const host = hostOf(url);
      // Nothing is kept of what a private window shows, and nothing that is kept shows there.
      if (film && !tab.incognito) await titles.learn(host, film);
      const asked = film && !tab.incognito ? await titles.fillIn(host, [film]) : film ? [film] : [];
      const [answer] = await library.match(asked, pageOf(host));
      await showInToolbar(tab.id, film, answer, (await loadSettings()).hideGrades);
    },

    correct: ({ film, ref }) => corrections.correct(film, ref),
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
    importCorrections: (text) => corrections.add(text),
    ...subscriptionHandlers(library, terms),
  };
}

/** What a page's host tells of the films that it shows. */
const pageOf = (host: string): AskingPage => ({ register: registerOfHost(host) });

/** The host of the frame that sends; the browser says which, not the page. */
const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '');
