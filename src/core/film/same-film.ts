import type { Ids, Register } from './registers.ts';

/**
 * Whether ids name one film: true when a register gives the same id to both, false when they share registers and none
 * agrees, undefined when they share none.
 */
export function idsAgree(a: Ids | undefined, b: Ids | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  let agree: boolean | undefined;
  for (const register in a) {
    const id = a[register as Register];
    const other = b[register as Register];
    if (id === undefined || other === undefined) continue;
    if (other === id) return true;
    agree = false;
  }
  return agree;
}

/**
 * Whether ids contradict each other: a register that both have gives them different ids. Registers merge and split
 * entries, so another register may agree all the same; matching is then on the safe side and takes them for two films.
 */
export function idsContradict(a: Ids | undefined, b: Ids | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  for (const register in a) {
    const id = a[register as Register];
    const other = b[register as Register];
    if (id !== undefined && other !== undefined && other !== id) return true;
  }
  return false;
}

/** Each id of a film as one text, by which it can be filed and found: "imdb:tt0133093". */
export const idKeys = (ids: Ids | undefined): string[] =>
  Object.entries(ids ?? {}).map(([register, id]) => `${register}:${id}`);
