/** The words that sort what a search finds ("sort:grade"). */

import { SORTS, type Sort } from '../catalog.ts';

/** "sort:grade", and its beginnings while it is typed. */
const SORT = /^sort:([a-z]*)$/i;

/** Whether a word asks for an order, and for which: none yet where only "sort:" is typed. */
export function sortToken(token: string): { sort?: Sort } | undefined {
  const begun = SORT.exec(token)?.[1]?.toLowerCase();
  if (begun === undefined) return undefined;
  const sort = begun ? SORTS.find((each) => each.startsWith(begun)) : undefined;
  return sort || !begun ? { ...(sort && { sort }) } : undefined;
}

/** The order that typed words ask for; the last counts. */
export const sortIn = (typed: string): Sort | undefined =>
  typed
    .split(/\s+/)
    .map((token) => sortToken(token)?.sort)
    .findLast(Boolean);

/** Typed words that ask for this order, or for none. */
export function withSort(typed: string, sort: Sort | undefined): string {
  const rest = typed.split(/\s+/).filter((token) => token && !sortToken(token));
  return [...rest, ...(sort ? [`sort:${sort}`] : [])].join(' ');
}
