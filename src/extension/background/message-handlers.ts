import { cardFile, reportFile } from '../platform/script-files.ts';
import type { CorrectionStore } from '../storage/corrections.ts';
import { loadSettings } from '../storage/settings.ts';
import type { Library } from './library/library.ts';
import type { ValidatedHandlers } from './message-validation.ts';
import { injectLatePart } from './register-content-scripts.ts';
import { subscriptionHandlers } from './subscriptions/subscription-handlers.ts';
import type { UpdateOptions } from './subscriptions/update.ts';
import { showInToolbar } from './toolbar.ts';

/** The worker's message handlers. Their input has been validated. */
export function createMessageHandlers(
  library: Library,
  corrections: CorrectionStore,
  terms: () => Promise<UpdateOptions>,
): ValidatedHandlers {
  return {
    match: (films) => library.match(films),
    search: ({ words, filters, limit }) => library.search(words, filters, limit),
    review: (ref) => library.review(ref),

    async card(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await injectLatePart(cardFile, tab.id, frameId);
    },
    async report(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await injectLatePart(reportFile, tab.id, frameId);
    },

    async titlePage(film, { tab, frameId }) {
      if (tab?.id === undefined || frameId) return;
      const [answer] = film ? await library.match([film]) : [];
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
    importCorrections: (text) => corrections.add(text),
    ...subscriptionHandlers(library, terms),
  };
}
