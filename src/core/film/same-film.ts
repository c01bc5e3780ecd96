/** Whether the ids of two films say that they are one film, or two. */

import type { Ids, Register } from './registers.ts';

/** In how many registers two films have the same id, and in how many different ones. */
function compareIds(a: Ids, b: Ids): { same: number; different: number } {
  let same = 0;
  let different = 0;
  for (const register in a) {
    const id = a[register as Register];
    const other = b[register as Register];
    if (id === undefined || other === undefined) continue;
    if (id === other) same++;
    else different++;
  }
  return { same, different };
}

/**
 * Whether ids name one film: true when a register gives the same id to both, false when they share registers and none
 * agrees, undefined when they share none.
 */
export function idsAgree(a: Ids | undefined, b: Ids | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  const { same, different } = compareIds(a, b);
  if (same > 0) return true;
  return different > 0 ? false : undefined;
}

/**
 * Whether ids contradict each other: a register that both have gives them different ids. Registers merge and split
 * entries, so another register may agree all the same; matching is then on the safe side and takes them for two films.
 */
export const idsContradict = (a: Ids | undefined, b: Ids | undefined): boolean =>
  a !== undefined && b !== undefined && compareIds(a, b).different > 0;

/** Each id of a film as one text, by which it can be filed and found: "imdb:tt0133093". */
export const idKeys = (ids: Ids | undefined): string[] =>
  Object.entries(ids ?? {}).map(([register, id]) => `${register}:${id}`);
