import type { Film, ListedFilm } from '../../core/film/film.ts';
import type { DatedArticle } from './article.ts';

/** Which film a review is of, and how sure that is. */
export interface Resolution {
  film: Film;
  resolved: 'settled' | 'unsure' | 'unknown';
  /** Why, for the critic. */
  reason: string;
  /** The films it may be of, likeliest first, where unsure. */
  candidates?: ListedFilm[];
}

/** The film as the review itself names it. */
export function ownFilm(article: DatedArticle): Film {
  const [first] = article.titles;
  const film: Film = { title: first?.title ?? '', kind: article.kind ?? 'film' };
  let year = article.year ?? first?.year;
  const reviewed = Number(article.date?.slice(0, 4));
  if (!year && first?.bareYear && reviewed - first.bareYear >= 0 && reviewed - first.bareYear <= 1) {
    // "The Contractor 2022", reviewed in 2022: nobody calls a new film by its year.
    year = first.bareYear;
    film.title = withoutYear(first.title);
  }
  if (year) film.year = year;
  if (article.ids) film.ids = article.ids;
  const others = [...(article.otherTitles ?? [])];
  if (others.length) film.otherTitles = others;
  if (article.directors?.length) film.directors = article.directors;
  if (article.minutes) film.minutes = article.minutes;
  return film;
}

/** "The Contractor 2022" without its year. */
export const withoutYear = (title: string) => title.replace(/[ ,–—|-]+\d{4}$/, '');

/** A article's film as the list knows it. */
export function settled(own: Film, listed: ListedFilm, reason: string, retitle = false): Resolution {
  const film: Film = {
    ...own,
    title: retitle || !own.title ? listed.title : own.title,
    kind: listed.kind,
    ids: { ...own.ids, ...listed.ids },
  };
  film.year ??= listed.year;
  // The list's further titles are filed when the catalog is compiled with it.
  if (listed.title !== film.title)
    film.otherTitles = [...new Set([...(own.otherTitles ?? []), listed.title])];
  film.directors ??= listed.directors;
  film.minutes ??= listed.minutes;
  return { film, resolved: 'settled', reason };
}
