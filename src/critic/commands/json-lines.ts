import type { Refused } from '../model/raw-draft.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/** A review or refusal as one JSON line of `read`: the stable form for other programs. */
export function jsonLine(read: ResolvedReview | Refused): string {
  if ('refused' in read) return JSON.stringify({ source: read.source, refused: read.refused });
  const { source, review, resolution, history, same } = read;
  const { title, year, ids } = review.film;
  return JSON.stringify({
    source,
    film: { title, year, ids: ids && Object.keys(ids).length ? ids : undefined },
    grade: review.grade?.text,
    score: review.grade?.score,
    date: review.date,
    critic: review.critic,
    tagline: review.tagline,
    url: review.url,
    excerpt: review.excerpt,
    resolved: resolution.resolved,
    reason: resolution.resolved === 'settled' ? undefined : resolution.reason,
    candidates: resolution.resolved === 'settled' ? undefined : resolution.candidates?.map(({ id }) => id),
    history: history.length
      ? history.map(({ source, date, grade }) => ({ source, date, grade: grade?.text, score: grade?.score }))
      : undefined,
    same: same.length ? same : undefined,
  });
}
