/** Finds years that a review's own sentences give its film. */

import { escapePattern } from '../../core/text/escape-pattern.ts';
import type { DatedArticle } from '../model/article.ts';
import { filmYear } from './parse-heading.ts';

/** A year that a text gives a film, and whether it is this film's beyond doubt. */
export interface YearInProse {
  year: number;
  /** The words that say so, for the critic. */
  words: string;
  /** It is beside the title; else it may be an earlier version's or another film's. */
  besideTitle: boolean;
}

/** A longer text names other films, too. */
const MAX_CHARS = 20_000;

const YEAR = '((?:18|19|20)\\d\\d)(?!\\d)';
const FILM =
  '(?:film|filme|movie|picture|drama|comedy|thriller|western|musical|documentary|película|pelicula|elokuva|filmen)';
/** Between film and year: "from", "aus dem Jahr", "uscito nel", in the languages that critics here write. */
const FROM =
  "(?:from|of|out in|made in|released in|von|aus(?: dem jahre?)?|vom jahr|de|del|di|dell'anno|do|da|sorti en|uscito nel|de l'année|del año|do ano|uit|från|fra|z|z roku)";
/** "A film from 2025", "the 2025 film", "2025年の映画". */
const FILM_OF_YEAR = new RegExp(
  `(?<!\\p{L})${FILM} ${FROM} ${YEAR}|(?<!\\d)${YEAR}(?:['’]s)? ${FILM}(?!\\p{L})|(?<!\\d)${YEAR}\\s?[年년]の?的?\\s?(?:映画|电影|電影|영화)`,
  'giu',
);

const escaped = (text: string) => escapePattern(text).replace(/\s+/g, '\\s+');

/** The title with a year in brackets behind it, after a comma or before it; or said to be a film of a year. */
const besideTitle = (title: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(title)}["”’»*_]*(?:[^.!?()\n]{0,60} \\(${YEAR}[;,)]|, ${YEAR}|(?:,| is| ist| est| es| è)?(?: \\p{L}+){0,3} ${FILM} ${FROM} ${YEAR})|(?<!\\d)${YEAR} ["“‘«*_]*${escaped(title)}(?![\\p{L}\\p{N}])`,
    'giu',
  );

function found(text: string, pattern: RegExp, isBesideTitle: boolean): YearInProse[] {
  return [...text.matchAll(pattern)].flatMap(([words, ...groups]) => {
    const year = filmYear(groups.find(Boolean));
    return year ? [{ year, words: words.replace(/\s+/g, ' ').trim(), besideTitle: isBesideTitle }] : [];
  });
}

/** The years that a review's own words give to a film of its title, those beside the title first. */
export function yearsInProse({ body, summary = '' }: DatedArticle, title: string): YearInProse[] {
  const text = [summary, ...body].join('\n').slice(0, MAX_CHARS);
  if (!/(?:18|19|20)\d\d/.test(text)) return [];
  return [...(title ? found(text, besideTitle(title), true) : []), ...found(text, FILM_OF_YEAR, false)];
}
