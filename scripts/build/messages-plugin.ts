import type { Plugin } from 'vite';
import { messagesFile, SITE_WORDS_FILE } from '../../src/extension/platform/message-files.ts';
import { allLanguages, languageWords } from '../../src/sites/words/all-languages.ts';
import { badgeEn } from '../../src/ui/messages/en/badge-en.ts';
import { ownErrorsEn } from '../../src/ui/messages/en/own-errors-en.ts';
import { panelEn } from '../../src/ui/messages/en/panel-en.ts';
import { reasonsEn } from '../../src/ui/messages/en/reasons-en.ts';
import { reviewEn } from '../../src/ui/messages/en/review-en.ts';
import { toolbarEn } from '../../src/ui/messages/en/toolbar-en.ts';
import { watchEn } from '../../src/ui/messages/en/watch-en.ts';
import { extensionLocales } from '../../src/ui/messages/extension-locales.ts';

/** What the worker says, and what it gives to the card and the note in pages: by the files of the catalogue. */
const CARRIED_PARTS = {
  badge: badgeEn,
  reasons: reasonsEn,
  review: reviewEn,
  panel: panelEn,
  watch: watchEn,
  toolbar: toolbarEn,
  'own-errors': ownErrorsEn,
};
const CARRIED = Object.values(CARRIED_PARTS).flatMap((part) => Object.keys(part));

/** The file that puts a language's words together. */
const LOCALE_INDEX = /\/ui\/messages\/([\w-]+)\/index\.ts$/;

/**
 * The words of a language for the extension's own pages, without those that lie in a file of their own for the worker:
 * they are fetched from there, so that the extension holds them once.
 */
export function withoutCarried(code: string, locale: string): string {
  let own = code;
  for (const part of Object.keys(CARRIED_PARTS)) {
    const imported = new RegExp(`^import \\{ (\\w+) \\} from '\\./${part}-${locale}\\.ts';\\n`, 'mi').exec(
      own,
    );
    if (!imported) throw new Error(`${locale} does not take in ${part}`);
    own = own.replace(imported[0], '').replace(`...${imported[1]},`, '');
  }
  return own.replace(
    'export default {',
    `export default {\n  ...(await (await fetch('/${messagesFile(locale)}')).json()),`,
  );
}

/**
 * Writes the words that pages are read by, and a file of words that are said for each language, because a service worker may not import modules late, and would take
 * longer to wake with all languages in it.
 */
export function carriedMessages(): Plugin {
  return {
    name: 'reelgrade:messages',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const locale = LOCALE_INDEX.exec(id)?.[1];
      return locale ? withoutCarried(code, locale) : undefined;
    },
    async generateBundle() {
      const siteWords = Object.entries(languageWords).map(([code, words]) => [code, [words]]);
      const source = JSON.stringify({ ...Object.fromEntries(siteWords), '': allLanguages });
      this.emitFile({ type: 'asset', fileName: SITE_WORDS_FILE, source });
      for (const [locale, load] of Object.entries(extensionLocales)) {
        const words = (await load()).default;
        const carried = CARRIED.filter((code) => words[code]).map((code) => [code, words[code]]);
        const source = JSON.stringify(Object.fromEntries(carried));
        this.emitFile({ type: 'asset', fileName: messagesFile(locale), source });
      }
    },
  };
}
