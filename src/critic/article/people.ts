/** Finds a film's people and its running time in a review's text. */

import type { ListedFilm } from '../../core/film/film.ts';
import { foldLetters } from '../../core/titles/transliterate.ts';
import type { DatedArticle } from '../model/article.ts';

/** Words without case, accents and signs, a space around each: " penelope cruz s ". */
const spaced = (text: string) =>
  ` ${foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const texts = new WeakMap<DatedArticle, string>();

/** A review's own words, for finding names in them. */
function wordsOf(article: DatedArticle): string {
  let words = texts.get(article);
  if (words === undefined) {
    words = spaced([...article.body, article.summary ?? ''].join(' '));
    texts.set(article, words);
  }
  return words;
}

/** People of a film whom a review's text names in full. One name alone ("Prince", "Cher") is a word like any other. */
export function peopleNamed(
  article: DatedArticle,
  { directors, cast }: ListedFilm,
): { directors: string[]; cast: string[] } {
  const named = (names: string[] | undefined) =>
    names?.filter((name) => {
      const words = spaced(name);
      return words.length > 8 && words.trim().includes(' ') && wordsOf(article).includes(words);
    }) ?? [];
  const found = named(directors);
  return { directors: found, cast: named(cast).filter((name) => !found.includes(name)) };
}

/** Whether a text names somebody by the last name alone, if that is long enough to be no other word. */
export function surnamed(article: DatedArticle, names: string[] = []): boolean {
  return names.some((name) => lastName(name).length > 4 && wordsOf(article).includes(spaced(lastName(name))));
}

export const lastName = (name: string) => name.trim().split(/\s+/).at(-1) ?? name;

const RUNS =
  /\b(?:run(?:ning)?[ -]?time|runs|clocks in|laufzeit|durée|duración|durata|speelduur)\b[^.\d]{0,30}(\d{2,3})(?:[ -]|&nbsp;)?min/giu;

/** The running time that a text states in a sentence, in minutes; undefined where it states none or several. */
export function minutesSaid(article: DatedArticle): number | undefined {
  const said = new Set(
    article.body.flatMap((text) => [...text.slice(0, 5000).matchAll(RUNS)].map((found) => Number(found[1]))),
  );
  return said.size === 1 ? [...said][0] : undefined;
}
