import type { Correction } from '../../core/corrections/corrections-file.ts';
import type { Ids } from '../../core/film/registers.ts';
import { filmYear, idsIn } from '../article/parse-heading.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/**
 * A person's choice of the film that a review is of, as a correction.
 * @param film the id of a candidate; or what the person typed: an IMDb id, an address with one, or a year
 * @param archive what the archive is called in the file of corrections
 * @throws Error in words for anything else
 */
export function chosenFilm(
  { review, resolution }: ResolvedReview,
  film: string,
  archive: string,
): Correction {
  const candidate = resolution.candidates?.find(({ id }) => id === film);
  const { title, year, ids } = candidate ?? typed(film, review.film.title);
  return {
    film: { title, ...(year && { year }), kind: 'film', ...(ids && { ids }) },
    ref: { archive, review: review.id },
  };
}

function typed(text: string, title: string): { title: string; year?: number; ids?: Ids } {
  const ids = idsIn(text.trim());
  const year = filmYear(text.trim());
  if (ids) return { title, ids };
  if (year) return { title, year };
  throw new Error('That is neither an IMDb id (tt0133093) nor a year.');
}
