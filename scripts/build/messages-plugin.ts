import type { Plugin } from 'vite';
import { messagesFile } from '../../src/extension/platform/message-files.ts';
import { badgeEn } from '../../src/ui/messages/en/badge-en.ts';
import { ownErrorsEn } from '../../src/ui/messages/en/own-errors-en.ts';
import { panelEn } from '../../src/ui/messages/en/panel-en.ts';
import { reasonsEn } from '../../src/ui/messages/en/reasons-en.ts';
import { reviewEn } from '../../src/ui/messages/en/review-en.ts';
import { toolbarEn } from '../../src/ui/messages/en/toolbar-en.ts';
import { watchEn } from '../../src/ui/messages/en/watch-en.ts';
import { extensionLocales } from '../../src/ui/messages/extension-locales.ts';

/** What the worker says, and what it gives to the card and the note in pages. */
const CARRIED = Object.keys({
  ...badgeEn,
  ...reasonsEn,
  ...reviewEn,
  ...panelEn,
  ...watchEn,
  ...toolbarEn,
  ...ownErrorsEn,
});

/**
 * Writes a file of words for each language, because a service worker may not import modules late, and would take
 * longer to wake with all languages in it.
 */
export function carriedMessages(): Plugin {
  return {
    name: 'reelgrade:messages',
    apply: 'build',
    async generateBundle() {
      for (const [locale, load] of Object.entries(extensionLocales)) {
        const words = (await load()).default;
        const carried = CARRIED.filter((code) => words[code]).map((code) => [code, words[code]]);
        const source = JSON.stringify(Object.fromEntries(carried));
        this.emitFile({ type: 'asset', fileName: messagesFile(locale), source });
      }
    },
  };
}
