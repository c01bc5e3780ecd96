/** The words of all languages that site files ask about. */

import { durationWords } from './duration-words.ts';
import { errorWords } from './error-words.ts';
import { kindWords } from './kind-words.ts';
import type { LanguageWords, WordStems } from './language-words.ts';

/** Other codes that pages give a language. */
const ALIASES: Record<string, readonly string[]> = {
  no: ['nb', 'nn'],
  he: ['iw'],
  id: ['in', 'ms'],
  hr: ['bs', 'sr'],
};

const codes = [...new Set([kindWords, durationWords, errorWords].flatMap((table) => Object.keys(table)))];

/** What is written down whole, and not as stems. */
const WHOLE: readonly string[] = ['error', 'oneHour', 'twoHours'] satisfies (keyof LanguageWords)[];

/** Words as patterns hold them. */
const asWords = ({ joined, ...stems }: WordStems): LanguageWords =>
  Object.fromEntries(
    Object.entries(stems).map(([name, some]) => [
      name,
      joined || WHOLE.includes(name) ? some : `(?<![\\p{L}\\p{M}])(?:${some})[\\p{L}\\p{M}]*`,
    ]),
  );

/** The words of each language, by the first part of its code ("de", "zh"). */
export const languageWords: Readonly<Record<string, LanguageWords>> = Object.fromEntries(
  codes.flatMap((code) => {
    const words = asWords({ ...kindWords[code], ...durationWords[code], ...errorWords[code] });
    return [code, ...(ALIASES[code] ?? [])].map((name) => [name, words]);
  }),
);

/** The words of all languages: for tools, tests, and pages that do not say their language. */
export const allLanguages: readonly LanguageWords[] = codes.map((code) => languageWords[code]!);
