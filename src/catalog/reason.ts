import type { Match } from './catalog.ts';
import type { Store } from './store.ts';

/** Candidates that an unsure answer lists at most. */
const MOST_CANDIDATES = 8;

export const reasons = {
  id: 'The page and the review name the same film by its id.',
  titleAndYear: 'Title and year agree.',
  onlyOne: 'No other film has this title.',
  otherYear: (year: number) => `The reviewed film of this title is not from ${year}.`,
  rival: (year: number) => `Another film of this title is from ${year}.`,
  several: (n: number, year: number) => `${n} films of this title are from about ${year}.`,
  noYear: (n: number) => `${n} films have this title; the page gives no year.`,
};

export const certain = (store: Store, row: number, reason: string): Match => ({
  match: 'certain',
  review: store.brief(row),
  reason,
});

export const unsure = (store: Store, rows: number[], reason: string): Match => ({
  match: 'unsure',
  candidates: rows.slice(0, MOST_CANDIDATES).map((row) => store.brief(row)),
  reason,
});
