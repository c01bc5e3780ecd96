import type { Match, ReviewSummary } from '../../../core/catalog/catalog.ts';
import type { Film } from '../../../core/film/film.ts';
import { idsAgree } from '../../../core/film/same-film.ts';
import type { Answer, AnswerReason, ListedReview } from '../../../protocol/messages.ts';

/** The match that one archive of the library gives for a film. */
export interface ArchiveMatch {
  archive: string;
  critic: string;
  match: Match;
}

/** A longer list of candidates does not help a person to choose. */
const MAX_CANDIDATES = 12;

export function toListedReview(review: ReviewSummary, archive: string, critic: string): ListedReview {
  return { ...review, ref: { archive, review: review.id }, critic };
}

/** Two reviews of different films: by ids where both have them, else by years more than one apart. */
function differ(a: ReviewSummary, b: ReviewSummary): boolean {
  const same = idsAgree(a.ids, b.ids);
  if (same !== undefined) return !same;
  return a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > 1;
}

/**
 * Merges what the archives say of one film, in the viewer's order. One archive may know of a namesake that
 * another does not, so a certain answer holds only while no other archive contradicts it: with another certain
 * review of a different film, or, for a film without a year, a candidate that is a different film. Agreement by
 * id outranks that.
 */
export function mergeAnswers(film: Film, archiveMatches: readonly ArchiveMatch[]): Answer {
  const certain: { review: ListedReview; reason: AnswerReason; byId: boolean }[] = [];
  const likely: { review: ListedReview; reason: AnswerReason }[] = [];
  const candidates: ListedReview[] = [];
  let unsure: AnswerReason | undefined;
  let none: AnswerReason | undefined;
  for (const { archive, critic, match } of archiveMatches) {
    if (match.match === 'certain') {
      const review = toListedReview(match.review, archive, critic);
      certain.push({ review, reason: match.reason, byId: idsAgree(film.ids, review.ids) === true });
    } else if (match.match === 'likely') {
      likely.push({ review: toListedReview(match.review, archive, critic), reason: match.reason });
    } else if (match.match === 'unsure') {
      unsure ??= match.reason;
      candidates.push(...match.candidates.map((review) => toListedReview(review, archive, critic)));
    } else none ??= match.reason;
  }

  const settled = certain.some(({ byId }) => byId);
  const agreed = settled
    ? certain.filter(({ byId, review }) => byId || !certain.some((o) => o.byId && differ(o.review, review)))
    : certain;
  const first = agreed[0] ?? likely[0];
  if (first) {
    const isCertain = agreed.length > 0;
    const others = [...agreed, ...likely].map(({ review }) => review);
    const rival = settled
      ? undefined
      : (others.find((review) => differ(first.review, review)) ??
        (film.year === undefined ? candidates.find((review) => differ(first.review, review)) : undefined));
    // A review that one archive alone would only call likely is of the film that another is certain of.
    const reviews = others.filter((review) => !differ(first.review, review));
    if (!rival && isCertain) return { match: 'certain', reviews, reason: first.reason };
    if (!rival)
      return {
        match: 'likely',
        reviews: reviews.map((review) => ({ ...review, likely: true as const })),
        reason: first.reason,
      };
    return {
      match: 'unsure',
      candidates: [...others, ...candidates].slice(0, MAX_CANDIDATES),
      reason: {
        code: 'archivesDiffer',
        title: first.review.title,
        first: named(first.review),
        other: named(rival),
      },
    };
  }
  if (unsure !== undefined)
    return { match: 'unsure', candidates: candidates.slice(0, MAX_CANDIDATES), reason: unsure };
  return none === undefined ? { match: 'none' } : { match: 'none', reason: none };
}

const named = ({ title, year }: ReviewSummary) => (year === undefined ? { title } : { title, year });
