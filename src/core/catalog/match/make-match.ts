import type { Match } from '../catalog.ts';
import type { Store } from '../match-index.ts';
import type { MatchReason } from './reasons.ts';

/** No review of a film of this name and year. */
export const none: Match = { match: 'none' };

export const certain = (store: Store, row: number, reason: MatchReason): Match => ({
  match: 'certain',
  review: store.brief(row),
  reason,
});

export const unsure = (store: Store, rows: number[], reason: MatchReason): Match => ({
  match: 'unsure',
  candidates: rows.map((row) => store.brief(row)),
  reason,
});
