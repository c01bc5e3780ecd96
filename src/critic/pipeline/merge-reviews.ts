import { type EarlierReview, MAX_EARLIER_REVIEWS, type Review } from '../../core/review/review.ts';
import { foldTitle } from '../../core/titles/fold-title.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/**
 * One review per film and critic: the latest stays and knows the earlier ones. Only films that are surely the same
 * are joined: by id, or by title and year.
 */
export function mergeReviews(reviews: ResolvedReview[]): ResolvedReview[] {
  const merged: ResolvedReview[] = [];
  const placeOfFilm = new Map<string, number>();
  for (const read of reviews) {
    const key = filmKey(read);
    const place = key === undefined ? undefined : placeOfFilm.get(key);
    if (place !== undefined) merged[place] = joined(merged[place]!, read);
    else {
      if (key !== undefined) placeOfFilm.set(key, merged.length);
      merged.push(read);
    }
  }
  return merged;
}

/** One viewing of a film, as far as joining asks. */
type Viewing = Pick<Review, 'grade' | 'date' | 'url'>;

/** Two reviews of one film as one: the newer, with the older in its history. One with a grade stays before one without. */
function joined(first: ResolvedReview, second: ResolvedReview): ResolvedReview {
  const [newer, older] = goesBefore(second.review, first.review) ? [second, first] : [first, second];
  const review = { ...newer.review };
  const history: ResolvedReview['history'] = [];
  const same = [...newer.same, ...older.same];
  const all = [...newer.history, { source: older.source, ...viewingOf(older.review) }, ...older.history];
  for (const one of all) {
    const again = [review, ...history].find((other) => isOneViewing(other, one));
    if (again) {
      same.push(one.source);
      if (one.url) again.url ??= one.url;
    } else history.push({ ...one });
  }
  history.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  // The words and address of another viewing are not taken over: the critic may have changed their mind.
  if (isOneViewing(review, older.review) && !haveOwnPages(review, older.review))
    review.excerpt ??= older.review.excerpt;
  const earlier = history.flatMap((one) => earlierOf(one, review.url));
  if (earlier.length) review.earlier = earlier.slice(0, MAX_EARLIER_REVIEWS);
  return { ...newer, review, history, same };
}

const goesBefore = (a: Viewing, b: Viewing) =>
  Boolean(a.grade) === Boolean(b.grade) ? (a.date ?? '') >= (b.date ?? '') : Boolean(a.grade);

/** A diary and its reviews list one viewing in two rows, of which one may lack the grade. */
const isOneViewing = (a: Viewing, b: Viewing) =>
  a.date === b.date && (a.grade && b.grade ? a.grade.score === b.grade.score : a.date !== undefined);

/** Without a day, two pages may as well be two reviews with one grade. */
const haveOwnPages = (a: Viewing, b: Viewing) => !a.date && a.url && b.url && a.url !== b.url;

const viewingOf = ({ grade, date, url }: Viewing): Viewing => ({
  ...(grade && { grade }),
  ...(date && { date }),
  ...(url && { url }),
});

/** An earlier grade. The address that the review itself leads to is not given twice. */
function earlierOf({ grade, date, url }: Viewing, own: string | undefined): EarlierReview | [] {
  return grade ? { grade, ...(date && { date }), ...(url && url !== own && { url }) } : [];
}

/** The same reviews with ids that are unique, by a number after those that are taken. Before anything refers to them. */
export function uniqueIds(reviews: ResolvedReview[]): ResolvedReview[] {
  const taken = new Set<string>();
  return reviews.map((read) => {
    let { id } = read.review;
    for (let n = 2; taken.has(id); n++) id = `${read.review.id}-${n}`;
    taken.add(id);
    return id === read.review.id ? read : { ...read, review: { ...read.review, id } };
  });
}

function filmKey({ review: { film, critic } }: ResolvedReview): string | undefined {
  const who = critic ?? '';
  if (film.ids?.imdb) return `${who} ${film.ids.imdb}`;
  return film.year ? `${who} ${foldTitle(film.title)} ${film.year}` : undefined;
}
