import type { Film } from '../../core/film/film.ts';
import type { EarlierReview, Grade } from '../../core/review/review.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/** One review as any format writes it: an earlier review of a film is a row of its own. */
export interface ExportRow {
  id: string;
  film: Film;
  grade?: Grade | undefined;
  date?: string | undefined;
  url?: string | undefined;
  excerpt?: string | undefined;
  tagline?: string | undefined;
  critic?: string | undefined;
  /** The review's own paragraphs; none of earlier reviews. */
  body: string[];
}

/** All reviews as rows, each followed by the earlier ones of its film. */
export function exportRows(reviews: readonly ResolvedReview[]): ExportRow[] {
  return reviews.flatMap(({ review, body }) => {
    const { id, film, critic, earlier = [] } = review;
    const before = earlier.map(
      ({ grade, date, url }: EarlierReview, n): ExportRow => ({
        id: `${id}-earlier-${n + 1}`,
        film,
        grade,
        date,
        url,
        critic,
        body: [],
      }),
    );
    return [{ ...review, body }, ...before];
  });
}
