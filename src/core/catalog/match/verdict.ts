import type { Candidate } from './candidates.ts';
import type { MatchReason } from './reasons.ts';

/** A candidate that is probably right, and why it is no more than that. */
export interface LikelyCandidate {
  likely: Candidate;
  reason: MatchReason;
}

/**
 * What title, kind and year say before director, length and the review itself are asked: the candidate that is meant,
 * one that is probably meant, a reason why none is, or undefined when no review is near.
 */
export type Verdict = Candidate | LikelyCandidate | MatchReason | undefined;

export const isReason = (verdict: Verdict): verdict is MatchReason =>
  verdict !== undefined && 'code' in verdict;

/** The candidate that a verdict is for. */
export const bestOf = (verdict: Candidate | LikelyCandidate): Candidate =>
  'likely' in verdict ? verdict.likely : verdict;
