import type { Match } from '../catalog.ts';
import type { MatchIndex } from '../match-index.ts';
import type { MatchReason } from './reasons.ts';

/** No review of a film of this name and year. */
export const none: Match = { match: 'none' };

export const certain = (store: MatchIndex, row: number, reason: MatchReason): Match => ({
  match: 'certain',
  review: store.summary(row),
  reason,
});

export const likely = (store: MatchIndex, row: number, reason: MatchReason): Match => ({
  match: 'likely',
  review: store.summary(row),
  reason,
});

export const unsure = (store: MatchIndex, rows: number[], reason: MatchReason): Match => ({
  match: 'unsure',
  candidates: rows.map((row) => store.summary(row)),
  reason,
});
