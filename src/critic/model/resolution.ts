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
  const { kind, ids, otherTitles, directors, minutes } = article;
  const { title, year } = ownTitle(article);
  return {
    title,
    kind: kind ?? 'film',
    ...(year && { year }),
    ...(ids && { ids }),
    ...(otherTitles?.length && { otherTitles: [...otherTitles] }),
    ...(directors?.length && { directors }),
    ...(minutes && { minutes }),
  };
}

function ownTitle({ titles: [first], year, date }: DatedArticle): Pick<Film, 'title' | 'year'> {
  const said = year ?? first?.year;
  const age = Number(date?.slice(0, 4)) - (first?.bareYear ?? Number.NaN);
  // "The Contractor 2022", reviewed in 2022: nobody calls a new film by its year.
  if (first && !said && age >= 0 && age <= 1)
    return { title: withoutYear(first.title), year: first.bareYear };
  return { title: first?.title ?? '', year: said };
}

/** "The Contractor 2022" without its year. */
export const withoutYear = (title: string) => title.replace(/[ ,–—|-]+\d{4}$/, '');

/** An article's film as the list knows it. */
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
