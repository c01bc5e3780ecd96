import { foldTitle } from '../film/fold.ts';
import type { ReadReview } from './read.ts';

/**
 * One review a film and critic: the latest stays and knows the earlier ones. Only films that are surely the same
 * are joined: by id, or by title and year.
 */
export function mergeFilms(reviews: ReadReview[]): ReadReview[] {
  const films = new Map<string, ReadReview>();
  const kept: ReadReview[] = [];
  for (const read of reviews) {
    const key = keyOf(read);
    const other = key === undefined ? undefined : films.get(key);
    if (!other || key === undefined) {
      if (key !== undefined) films.set(key, read);
      kept.push(read);
      continue;
    }
    const newer = (read.review.date ?? '') >= (other.review.date ?? '') ? read : other;
    const older = newer === read ? other : read;
    const { source, review } = older;
    // A diary and its reviews tell of one viewing in two rows.
    const same = newer.review.date === review.date && newer.review.grade.score === review.grade.score;
    newer.same = [...newer.same, ...(same ? [source] : []), ...older.same];
    newer.history = [
      ...newer.history,
      ...(same ? [] : [{ source, ...(review.date && { date: review.date }), grade: review.grade }]),
      ...older.history,
    ].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    // A rating without words is later but says less: what the earlier review said is still said.
    newer.review.excerpt ??= review.excerpt;
    newer.review.url ??= review.url;
    if (newer !== other) {
      films.set(key, newer);
      kept[kept.indexOf(other)] = newer;
    }
  }
  return kept;
}

/** Makes ids unique, by a number after those that are taken. Before anything refers to them. */
export function uniqueIds(reviews: ReadReview[]): void {
  const taken = new Set<string>();
  for (const { review } of reviews) {
    let id = review.id;
    for (let n = 2; taken.has(id); n++) id = `${review.id}-${n}`;
    taken.add(id);
    review.id = id;
  }
}

function keyOf({ review: { film, critic } }: ReadReview): string | undefined {
  const who = critic ?? '';
  if (film.ids?.imdb) return `${who} ${film.ids.imdb}`;
  return film.year ? `${who} ${foldTitle(film.title)} ${film.year}` : undefined;
}
