import { keyText } from '../../titles/lookup-key.ts';
import { spellingBits } from '../../titles/title-keys.ts';
import type { MatchIndex } from '../match-index.ts';
import { type Asked, type Candidate, Level } from './candidates.ts';

/**
 * How much better known, in doublings of votes, a reviewed film must be for a page without year not to mean the
 * other one: 128 times where both have the title, 16 times where the other is spelled differently, once where the
 * title is only another name of it. A film whose title says more than the page's is meant only where it is 32 times
 * better known.
 */
const BETTER_KNOWN = { title: 7, spelling: 4, otherName: 0, byOtherName: 10, fuller: 5 };

/** A title so long that two films hardly share it, in units of its key; measured in docs/matching.md. */
const LONG = 16;

/** Whether a page without year could likely mean the other candidate rather than the best one. */
export function isLikely(asked: Asked, best: Candidate, other: Candidate, store: MatchIndex): boolean {
  if (best.directed === true && other.directed !== true) return false;
  if (best.hits > other.hits && best.hits > 1) return false;
  const lead = store.popularity(best.subject) - store.popularity(other.subject);
  if (other.level === Level.hint) return false;
  if (other.level === Level.weak) return other.fuller && lead <= -BETTER_KNOWN.fuller;
  // A list that knows no votes of a series says nothing of how known it is.
  if (store.kind(other.subject) === 'series' && store.popularity(other.subject) === 0) return true;
  if (best.level > Level.own) return lead < BETTER_KNOWN.byOtherName || other.level > Level.own;
  const spelling = spellingBits(asked.text.text);
  if (other.level > Level.own)
    return (
      lead <
      (other.spelling === spelling && best.spelling !== spelling
        ? BETTER_KNOWN.title
        : BETTER_KNOWN.otherName)
    );
  const spelled = best.spelling === spelling && other.spelling !== spelling;
  return lead < (spelled ? BETTER_KNOWN.spelling : BETTER_KNOWN.title);
}

/** Whether a title is long enough to be certain without a year in a catalog that knows no namesakes. */
export const longEnough = (asked: Asked): boolean =>
  asked.keys.length > 0 && keyText(asked.keys[0]!).length >= LONG;

/** Whether the best candidate is so much better known that a year one off does not mean the other one. */
export const outshines = (best: Candidate, other: Candidate, store: MatchIndex): boolean =>
  store.popularity(best.subject) - store.popularity(other.subject) >= BETTER_KNOWN.title;
