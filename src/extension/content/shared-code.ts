import { cleanTitle, normalizeText, parseYear } from '../../sites/extract/clean-text.ts';
import { valuesAt } from '../../sites/extract/json-ld.ts';
import { bearsName, itemsOf, kindOf, mainTitle, titlesAmong } from '../../sites/extract/page-metadata.ts';
import { readFilm } from '../../sites/extract/read-film.ts';

/** Where the page script keeps what the scripts beside it share; a symbol, as for `site-registry.ts`. */
export const SHARED_CODE = Symbol.for('reelgrade.shared');

/** What of reading pages the files of sites take from the page script. */
const shared = {
  cleanTitle,
  normalizeText,
  parseYear,
  valuesAt,
  bearsName,
  itemsOf,
  kindOf,
  mainTitle,
  titlesAmong,
  readFilm,
};

/** Gives it to the scripts beside this one. */
export function shareCode(): void {
  (globalThis as { [SHARED_CODE]?: typeof shared })[SHARED_CODE] = shared;
}

/** Which of it each file of `src` has, for the build. */
export const sharedModules: Readonly<Record<string, readonly (keyof typeof shared)[]>> = {
  'sites/extract/clean-text.ts': ['cleanTitle', 'normalizeText', 'parseYear'],
  'sites/extract/json-ld.ts': ['valuesAt'],
  'sites/extract/page-metadata.ts': ['bearsName', 'itemsOf', 'kindOf', 'mainTitle', 'titlesAmong'],
  'sites/extract/read-film.ts': ['readFilm'],
};
