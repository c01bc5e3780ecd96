import type { Match } from '../catalog.ts';
import type { Store } from '../match-index.ts';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const count = (n: number): string => COUNTS[n] ?? String(n);

/** Why an answer is what it is, in words a viewer reads in popup and card. */
export const reasons = {
  id: 'The page and the review give the same id for the film.',
  titleAndYear: (year: number) => `Title and year agree (${year}).`,
  title: 'No other well-known film or series has this title.',
  longTitle: 'The title is so long that no other film is likely to have it.',
  director: 'Title and director agree.',
  rival: (year: number) => `Another film or series of this title is from ${year}.`,
  several: (n: number, year: number) => `${count(n)} films or series of this title are from about ${year}.`,
  crowd: (year: number) => `More films of this title are from about ${year} than can be told apart.`,
  noYear: (n: number) => `${count(n)} films or series have this title; the page gives no year.`,
  unlisted: 'The page gives no year, and other films may have this title.',
  noReviewYear: 'The review does not say which year its film is from.',
  twoOff: 'The years are two apart, and other films have this title.',
  weak: 'Only a part of the title agrees.',
  unsettled: 'It is not certain which film of this title the critic reviewed.',
  otherDirector: 'The title agrees, but the director is another one.',
  otherLength: 'The title agrees, but the running time is that of another film.',
};

/** No review of a film of this name and year. */
export const none: Match = { match: 'none' };

export const certain = (store: Store, row: number, reason: string): Match => ({
  match: 'certain',
  review: store.brief(row),
  reason,
});

export const unsure = (store: Store, rows: number[], reason: string): Match => ({
  match: 'unsure',
  candidates: rows.map((row) => store.brief(row)),
  reason,
});
