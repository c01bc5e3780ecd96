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

/** The file that puts a language's words together. */
const LOCALE_INDEX = /\/ui\/messages\/([\w-]+)\/index\.ts$/;
/** The codes of the words of all languages, in their order: no file. */
const CODES = 'virtual:message-codes';

const wordsOf = async (locale: string): Promise<Record<string, unknown>> =>
  (await extensionLocales[locale as keyof typeof extensionLocales]()).default;

/** The codes that the extension's own pages say beyond `CARRIED`: the same in every language. */
const ownCodes = async (): Promise<string[]> =>
  Object.keys(await wordsOf('de')).filter((code) => !CARRIED.includes(code));

/**
 * The words of a language for the extension's own pages: without their codes, which are the same for all languages and
 * so are there once, and without those that lie in a file of their own for the worker. Those are fetched from there.
 */
export async function wordsForPages(locale: string): Promise<string> {
  const words = await wordsOf(locale);
  const own = (await ownCodes()).map((code) => words[code]);
  return `import codes from '${CODES}';
const own = ${JSON.stringify(own)};
const carried = await (await fetch('/${messagesFile(locale)}')).json();
export default Object.assign(Object.fromEntries(codes.map((code, at) => [code, own[at]])), carried);`;
}

/**
 * Writes the words that pages are read by, and for each language a file of the words that are said: a service worker may
 * not import modules late, and would take longer to wake with all languages in it.
 */
export function carriedMessages(): Plugin {
  return {
    name: 'reelgrade:messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === CODES ? `\0${CODES}` : undefined),
    async load(id) {
      if (id === `\0${CODES}`) return `export default ${JSON.stringify(await ownCodes())};`;
      const locale = LOCALE_INDEX.exec(id)?.[1];
      return locale && wordsForPages(locale);
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
