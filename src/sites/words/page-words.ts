import { mapValues } from '../map-values.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * In a pattern of a site's file, "«series season»" stands for what the page's languages call these things: names of
 * `LanguageWords`. With "=" before it the words are put there as they are; else each begins a word and goes on to its end.
 */
const PLACE = /«(=?)([a-zA-Z ]+)»/g;

/** Patterns of words that pages of every site are read by. */
export const SPOKEN = {
  errorTitle: /^(?:«=error»)[.…!?]*$/iu,
  /** "2 h 34 min", "1 Std. 38 Min."; no minutes behind another unit, which may be hours in a language of which nothing is known. */
  length:
    /(\d{1,3})\s*«hour»(?:[\s,.;·]*(?:and|und|et|y|e|i|og|och|và|και|و|ו)?[\s-]*(\d{1,2})(?:\s*«minute»|(?!\d)))?|(?<!\d\s*\p{L}{1,9}\.?\s*)\b(\d{1,3})\s*«minute»/iu,
  oneHour: /(?<!\d\s*)(?:«=oneHour»)/u,
  twoHours: /«=twoHours»/u,
};

/** What is read of a page, with the words of some languages in the places of its patterns. */
export const withWords = <T>(value: T, languages: readonly LanguageWords[]): T =>
  mapValues(value, (part) => {
    if (!(part instanceof RegExp)) return undefined;
    const source = part.source.replace(PLACE, (_, asIs, names) =>
      wordsFor(names.split(' '), languages, asIs),
    );
    return source === part.source ? part : new RegExp(source, part.flags);
  }) as T;

/** Matches nothing: a word in no language. */
const NOTHING = '(?!)';

function wordsFor(names: (keyof LanguageWords)[], languages: readonly LanguageWords[], asIs: string): string {
  const of = (some: readonly LanguageWords[]) =>
    some
      .flatMap((words) => names.map((name) => words[name]))
      .filter(Boolean)
      .join('|');
  if (asIs) return of(languages) || NOTHING;
  const spaced = of(languages.filter(({ joined }) => !joined));
  const joined = of(languages.filter((words) => words.joined));
  const both = [spaced && `(?<![\\p{L}\\p{M}])(?:${spaced})[\\p{L}\\p{M}]*`, joined].filter(Boolean);
  return `(?:${both.join('|') || NOTHING})`;
}
