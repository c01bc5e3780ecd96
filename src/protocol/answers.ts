import type { Film } from '../core/film/film.ts';
import type { Answer, ListedReview } from './messages.ts';

/** The reviews that an answer shows, certain or likely, the badge's first; none for any other answer. */
export const reviewsOf = (answer: Answer | undefined): ListedReview[] =>
  answer?.match === 'certain' || answer?.match === 'likely' ? answer.reviews : [];

/** The review that an answer's badge shows: the first, or what several critics say together. */
export const shownReview = (answer: Answer): ListedReview | undefined =>
  (answer.match === 'certain' ? answer.together : undefined) ?? reviewsOf(answer)[0];

/** A film of a page with what a review that is certain says of it too: its title and year, and the ids of both. */
export function reviewedFilm(film: Film, answer: Answer | undefined): Film {
  const [review] = answer?.match === 'certain' ? answer.reviews : [];
  if (!review) return film;
  return {
    title: review.title,
    year: review.year ?? film.year,
    kind: review.kind === 'unknown' ? film.kind : review.kind,
    ids: { ...review.ids, ...film.ids },
  };
}
