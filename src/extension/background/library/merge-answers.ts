import type { Match, ReviewSummary } from '../../../core/catalog/catalog.ts';
import type { Film } from '../../../core/film/film.ts';
import { idsAgree } from '../../../core/film/same-film.ts';
import type { Answer, AnswerReason, ListedReview, ReviewRef } from '../../../protocol/messages.ts';

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

/** A review that an archive takes for the film's, and why. */
interface Claim {
  review: ListedReview;
  reason: AnswerReason;
  /** The page and the review give the same id. */
  isById: boolean;
}

/** What all archives say of one film, sorted by how sure they are. */
interface Claims {
  certain: Claim[];
  likely: Claim[];
  candidates: ListedReview[];
  /** Why the first archive that is unsure is. */
  unsure?: AnswerReason;
  none?: AnswerReason;
}

function gatherClaims(film: Film, archiveMatches: readonly ArchiveMatch[]): Claims {
  const claims: Claims = { certain: [], likely: [], candidates: [] };
  for (const { archive, critic, match } of archiveMatches) {
    if (match.match === 'certain' || match.match === 'likely') {
      const review = toListedReview(match.review, archive, critic);
      const isById = idsAgree(film.ids, review.ids) === true;
      claims[match.match].push({ review, reason: match.reason, isById });
    } else if (match.match === 'unsure') {
      claims.unsure ??= match.reason;
      claims.candidates.push(...match.candidates.map((review) => toListedReview(review, archive, critic)));
    } else claims.none ??= match.reason;
  }
  return claims;
}

/** The certain claims without those that a claim by id contradicts. */
function undisputed(certain: readonly Claim[]): Claim[] {
  const byId = certain.filter(({ isById }) => isById);
  return certain.filter(
    ({ isById, review }) => isById || !byId.some((other) => differ(other.review, review)),
  );
}

/**
 * The review that says best which film is meant: by the page's own id, else with a year. Of a review without a year no
 * other differs, so that two different films would both seem to be its film.
 */
function surest(claims: readonly Claim[]): ListedReview {
  const claim = claims.find(({ isById }) => isById) ?? claims.find(({ review }) => review.year !== undefined);
  return (claim ?? claims[0]!).review;
}

/**
 * Merges what the archives say of one film, in the viewer's order. One archive may know of a namesake that another
 * does not, so an answer holds only while no other archive contradicts it: with a review of a different film, or, for
 * a film without a year, a candidate that is a different film. Agreement by id outranks that.
 */
export function mergeAnswers(film: Film, archiveMatches: readonly ArchiveMatch[]): Answer {
  const { certain, likely, candidates, unsure, none } = gatherClaims(film, archiveMatches);
  const agreed = undisputed(certain);
  const first = agreed[0] ?? likely[0];
  if (first) {
    const claims = [...agreed, ...likely];
    const claimed = claims.map(({ review }) => review);
    const anchor = surest(claims);
    const rivals = film.year === undefined ? [...claimed, ...candidates] : claimed;
    const isById = certain.some((claim) => claim.isById);
    const rival = isById ? undefined : rivals.find((review) => differ(anchor, review));
    if (rival) return contested(anchor, rival, [...claimed, ...candidates]);
    // A review that one archive alone would only call likely is of the film that another is certain of.
    const reviews = claimed.filter((review) => !differ(anchor, review));
    const { reason } = first;
    if (agreed.length > 0) return { match: 'certain', reviews, reason };
    return { match: 'likely', reviews: reviews.map((review) => ({ ...review, likely: true })), reason };
  }
  if (unsure !== undefined)
    return { match: 'unsure', candidates: candidates.slice(0, MAX_CANDIDATES), reason: unsure };
  return none === undefined ? { match: 'none' } : { match: 'none', reason: none };
}

/** Merges what the archives say without the reviews that the viewer left out, which the answer names apart. */
export function mergeWithout(
  isLeftOut: (ref: ReviewRef) => boolean,
  film: Film,
  archiveMatches: readonly ArchiveMatch[],
): Answer {
  const leftOut: ListedReview[] = [];
  const heard = archiveMatches.filter(({ archive, critic, match }) => {
    if (match.match !== 'certain' && match.match !== 'likely') return true;
    const review = toListedReview(match.review, archive, critic);
    if (!isLeftOut(review.ref)) return true;
    leftOut.push(review);
    return false;
  });
  const answer = mergeAnswers(film, heard);
  return leftOut.length ? { ...answer, leftOut } : answer;
}

/** Two archives name different films. */
const contested = (
  first: ListedReview,
  rival: ListedReview,
  candidates: readonly ListedReview[],
): Answer => ({
  match: 'unsure',
  candidates: candidates.slice(0, MAX_CANDIDATES),
  reason: { code: 'archivesDiffer', title: first.title, first: named(first), other: named(rival) },
});

const named = ({ title, year }: ReviewSummary) => (year === undefined ? { title } : { title, year });
