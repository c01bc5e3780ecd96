import type { CorrectionShelf } from '../storage/corrections.ts';
import { loadSettings } from '../storage/settings.ts';
import type { Library } from './library/library.ts';
import type { Checked } from './message-validation.ts';
import { giveCard } from './register-content-scripts.ts';
import { subscriptionAnswers } from './subscriptions/subscription-handlers.ts';
import type { Terms } from './subscriptions/update.ts';
import { showInToolbar } from './toolbar.ts';

/** What the worker answers, message by message. Everything here has passed the door. */
export function answers(
  library: Library,
  corrections: CorrectionShelf,
  terms: () => Promise<Terms>,
): Checked {
  return {
    match: (films) => library.match(films),
    search: ({ words, filters, limit }) => library.search(words, filters, limit),
    review: (ref) => library.review(ref),

    async card(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await giveCard(tab.id, frameId);
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
    ...subscriptionAnswers(library, terms),
  };
}
