/** How well known films of one name are, compared: which of them a page could mean. */

import { keyText } from '../../titles/lookup-key.ts';
import type { MatchIndex } from '../match-index.ts';
import { askedSpelling, type Candidate, type MatchQuery, NameMatch } from './candidates.ts';

/**
 * How much better known, in doublings of votes, a reviewed film must be for a page without year not to mean the
 * other one: 128 times where both have the title, 16 times where the other is spelled differently, once where the
 * title is only another name of it. A film whose title says more than the page's is meant only where it is 32 times
 * better known.
 */
const POPULARITY_LEAD = { title: 7, spelling: 4, otherName: 0, byOtherName: 10, fuller: 5 };

/** A title so long that two films hardly share it, in units of its key; measured in docs/matching.md. */
const LONG_TITLE_UNITS = 16;

/** Whether a page without year could likely mean the other candidate rather than the best one. */
export function couldMean(asked: MatchQuery, best: Candidate, other: Candidate, store: MatchIndex): boolean {
  if (best.directed === true && other.directed !== true) return false;
  if (best.hits > other.hits && best.hits > 1) return false;
  const lead = store.popularity(best.subject) - store.popularity(other.subject);
  if (other.nameMatch === NameMatch.hint) return false;
  if (other.nameMatch === NameMatch.weak) return other.fuller && lead <= -POPULARITY_LEAD.fuller;
  // A list that knows no votes of a series says nothing of how known it is.
  if (store.kind(other.subject) === 'series' && store.popularity(other.subject) === 0) return true;
  return lead < leadNeeded(best, other, askedSpelling(asked));
}

/** How much better known, in doublings of votes, the best candidate must be for the other one not to be meant. */
function leadNeeded(best: Candidate, other: Candidate, spelling: number): number {
  const spelledAlone = (a: Candidate, b: Candidate) => a.spelling === spelling && b.spelling !== spelling;
  if (best.nameMatch > NameMatch.own)
    return other.nameMatch > NameMatch.own ? Number.POSITIVE_INFINITY : POPULARITY_LEAD.byOtherName;
  if (other.nameMatch > NameMatch.own)
    return spelledAlone(other, best) ? POPULARITY_LEAD.title : POPULARITY_LEAD.otherName;
  return spelledAlone(best, other) ? POPULARITY_LEAD.spelling : POPULARITY_LEAD.title;
}

/** Whether a title is long enough to be certain without a year in a catalog that knows no namesakes. */
export const isLongTitle = (asked: MatchQuery): boolean =>
  asked.keys.length > 0 && keyText(asked.keys[0]!).length >= LONG_TITLE_UNITS;

/** Whether the best candidate is so much better known that a year one off, or the very year, does not mean the other one. */
export const outshines = (best: Candidate, other: Candidate, store: MatchIndex): boolean =>
  store.popularity(best.subject) - store.popularity(other.subject) >= POPULARITY_LEAD.title;
