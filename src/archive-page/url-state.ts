/** The place in a published archive as its address tells it, both ways: words, filters and the open review. */

import { useEffect, useState } from 'preact/hooks';
import { MAX_REF_LENGTH } from '../core/review/review.ts';
import { MAX_SEARCH_LENGTH } from '../protocol/message-limits.ts';

/** What the address says for reviews without a grade. */
export const UNGRADED = 'none';

/** Where in the archive one is: what the page's address says. */
export interface UrlState {
  words: string;
  /** One of the ranges of the grade filter, by its lowest score, or the reviews without a grade; undefined for all. */
  grade?: number | typeof UNGRADED;
  /** The first year of a decade; undefined for all. */
  decade?: number;
  /** The review that is open, by its id. */
  review?: string;
}

/** Reads an address' query; what it does not understand it leaves out. */
export function readUrlState(query: string): UrlState {
  const said = new URLSearchParams(query);
  const number = (name: string) => {
    const value = Number(said.get(name) ?? Number.NaN);
    return Number.isInteger(value) ? value : undefined;
  };
  return {
    words: (said.get('q') ?? '').slice(0, MAX_SEARCH_LENGTH),
    grade: said.get('grade') === UNGRADED ? UNGRADED : number('grade'),
    decade: number('decade'),
    review: said.get('review')?.slice(0, MAX_REF_LENGTH) || undefined,
  };
}

/** The query of an address for this place; empty for the beginning. */
export function writeUrlState({ words, grade, decade, review }: UrlState): string {
  const said = new URLSearchParams();
  if (words.trim()) said.set('q', words.trim());
  if (grade !== undefined) said.set('grade', String(grade));
  if (decade !== undefined) said.set('decade', String(decade));
  if (review) said.set('review', review);
  const query = said.toString();
  return query && `?${query}`;
}

/**
 * The place that the address says. Going to a review (or back from it) is a step that the back button undoes; typing
 * and filtering change the address in place.
 */
export function useUrlState(): [UrlState, (change: Partial<UrlState>) => void] {
  const [place, setPlace] = useState(() => readUrlState(location.search));
  useEffect(() => {
    const follow = () => setPlace(readUrlState(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (change: Partial<UrlState>) => {
    const next = { ...place, ...change };
    const address = location.pathname + writeUrlState(next);
    if (next.review === place.review) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  };
  return [place, go];
}
