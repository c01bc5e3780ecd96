/** Whether two running times, in minutes or 0 for not known, are of different films: more than cuts and frame rates explain. */
export const isOtherLength = (a: number, b: number): boolean =>
  a > 0 && b > 0 && Math.abs(a - b) > Math.max(20, 0.25 * Math.max(a, b));

/** Whether both are known and the same but for rounding. */
export const isSameLength = (a: number, b: number): boolean => a > 0 && b > 0 && Math.abs(a - b) <= 1;

/**
 * What the minutes between a page's running time and the film's add to the logarithm of the odds that the page shows
 * another film of the title: how much more frequent such a step is where it does, among 1,212 tiles of three services.
 * Printed by `scripts/fit-title-model.ts`.
 */
const ODDS_BY_MINUTES_APART = [
  { upTo: 1, odds: -2.29 },
  { upTo: 6, odds: -0.12 },
  { upTo: 12, odds: 1.87 },
  { upTo: Number.POSITIVE_INFINITY, odds: 3.54 },
] as const;

/** What the running times tell; 0 where one of them is not known. */
export const runningTimeOdds = (a: number, b: number): number =>
  a > 0 && b > 0 ? ODDS_BY_MINUTES_APART.find(({ upTo }) => Math.abs(a - b) <= upTo)!.odds : 0;
