import { mapValues } from '../map-values.ts';
import type { LanguageWords } from './language-words.ts';

/** In a pattern of a site's file, "«series season»" stands for what the page's languages call these things: names of `LanguageWords`. */
const PLACE = /«([a-zA-Z ]+)»/g;

/** Patterns of words that pages of every site are read by. */
export const SPOKEN = {
  errorTitle: /^(?:«error»)[.…!?]*$/iu,
  /** "2 h 34 min", "1 Std. 38 Min."; no minutes behind another unit, which may be hours in a language of which nothing is known. */
  length:
    /(\d{1,3})\s*«hour»(?:[\s,.;·]*(?:and|und|et|y|e|i|og|och|và|και|و|ו)?[\s-]*(\d{1,2})(?:\s*«minute»|(?!\d)))?|(?<!\d\s*\p{L}{1,9}\.?\s*)\b(\d{1,3})\s*«minute»/iu,
  oneHour: /(?<!\d\s*)(?:«oneHour»)/u,
  twoHours: /«twoHours»/u,
};

/** Matches nothing: a word in no language. */
const NOTHING = '(?!)';

/** What is read of a page, with the words of some languages in the places of its patterns. */
export const withWords = <T>(value: T, languages: readonly LanguageWords[]): T =>
  mapValues(value, (part) => {
    if (!(part instanceof RegExp)) return undefined;
    const source = part.source.replace(PLACE, (_, names: string) => {
      const words = names
        .split(' ')
        .flatMap((name) => languages.map((each) => each[name as keyof LanguageWords]));
      return `(?:${words.filter(Boolean).join('|') || NOTHING})`;
    });
    return source === part.source ? part : new RegExp(source, part.flags);
  }) as T;
