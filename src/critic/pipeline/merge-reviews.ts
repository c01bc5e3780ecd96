import { type EarlierReview, MOST_EARLIER } from '../../core/review/review.ts';
import { foldTitle } from '../../core/titles/fold-title.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/**
 * One review a film and critic: the latest stays and knows the earlier ones. Only films that are surely the same
 * are joined: by id, or by title and year.
 */
export function mergeReviews(reviews: ResolvedReview[]): ResolvedReview[] {
  const films = new Map<string, ResolvedReview>();
  const kept: ResolvedReview[] = [];
  for (const read of reviews) {
    const key = filmKey(read);
    const other = key === undefined ? undefined : films.get(key);
    if (!other || key === undefined) {
      if (key !== undefined) films.set(key, read);
      kept.push(read);
      continue;
    }
    const newer = (read.review.date ?? '') >= (other.review.date ?? '') ? read : other;
    const older = newer === read ? other : read;
    const { source, review } = older;
    const said = [...newer.history, { source, ...earlierOf(review) }, ...older.history];
    newer.history = [];
    newer.same = [...newer.same, ...older.same];
    for (const one of said) {
      const same = [newer.review, ...newer.history].find((other) => isOneViewing(other, one));
      if (!same) newer.history.push(one);
      else {
        newer.same.push(one.source);
        if (one.url) same.url ??= one.url;
      }
    }
    newer.history.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
    // Another review's words and address stay its own: the critic may think otherwise by now.
    if (isOneViewing(newer.review, review) && !haveOwnPages(newer.review, review))
      newer.review.excerpt ??= review.excerpt;
    const { url } = newer.review;
    // The address that the review itself leads to is not told twice.
    const earlier = newer.history.map((one) => earlierOf(one.url === url ? { ...one, url: undefined } : one));
    if (earlier.length) newer.review.earlier = earlier.slice(0, MOST_EARLIER);
    if (newer !== other) {
      films.set(key, newer);
      kept[kept.indexOf(other)] = newer;
    }
  }
  return kept;
}

/** A diary and its reviews tell of one viewing in two rows. */
const isOneViewing = (a: EarlierReview, b: EarlierReview) =>
  a.date === b.date && a.grade.score === b.grade.score;

/** Without a day, two pages may as well be two reviews with one grade. */
const haveOwnPages = (a: EarlierReview, b: EarlierReview) => !a.date && a.url && b.url && a.url !== b.url;

const earlierOf = ({ grade, date, url }: EarlierReview): EarlierReview => ({
  grade,
  ...(date && { date }),
  ...(url && { url }),
});

/** Makes ids unique, by a number after those that are taken. Before anything refers to them. */
export function uniqueIds(reviews: ResolvedReview[]): void {
  const taken = new Set<string>();
  for (const { review } of reviews) {
    let id = review.id;
    for (let n = 2; taken.has(id); n++) id = `${review.id}-${n}`;
    taken.add(id);
    review.id = id;
  }
}

function filmKey({ review: { film, critic } }: ResolvedReview): string | undefined {
  const who = critic ?? '';
  if (film.ids?.imdb) return `${who} ${film.ids.imdb}`;
  return film.year ? `${who} ${foldTitle(film.title)} ${film.year}` : undefined;
}
