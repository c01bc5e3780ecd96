import { cleanTitle, hasLetter, normalizeText, parseYear } from '../../sites/extract/clean-text.ts';
import { jsonLd, valuesAt } from '../../sites/extract/json-ld.ts';
import {
  bearsName,
  itemsOf,
  kindOf,
  mainTitle,
  pathOf,
  readPageMetadata,
  titlesAmong,
} from '../../sites/extract/page-metadata.ts';
import { readFilm } from '../../sites/extract/read-film.ts';
import { pageWorld } from './page-world.ts';

/** What of reading pages the scripts beside it take from the page script, by its place: names would be carried by every page. */
const shared = [
  cleanTitle,
  normalizeText,
  parseYear,
  hasLetter,
  readFilm,
  bearsName,
  itemsOf,
  kindOf,
  mainTitle,
  titlesAmong,
  pathOf,
  readPageMetadata,
  valuesAt,
  jsonLd,
] as const;

/** Gives it to the scripts beside this one. */
export function shareCode(): void {
  pageWorld.shared = shared;
}

/** Its names in that order, by the file of `src` that each is from, for the build. */
export const sharedModules: Readonly<Record<string, readonly string[]>> = {
  'sites/extract/clean-text.ts': ['cleanTitle', 'normalizeText', 'parseYear', 'hasLetter'],
  'sites/extract/read-film.ts': ['readFilm'],
  'sites/extract/page-metadata.ts': [
    'bearsName',
    'itemsOf',
    'kindOf',
    'mainTitle',
    'titlesAmong',
    'pathOf',
    'readPageMetadata',
  ],
  'sites/extract/json-ld.ts': ['valuesAt', 'jsonLd'],
};
