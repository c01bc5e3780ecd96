/** A grade's place between worst (1) and best (5): five equal parts of 0–100. */
export type Band = 1 | 2 | 3 | 4 | 5;

/** How many points of 0–100 a band has. */
export const POINTS_PER_BAND = 20;

/** The band of a score of 0–100; anything that is not a number counts as the middle, so that a badge always has a shape. */
export function gradeBand(score: number): Band {
  if (!Number.isFinite(score)) return 3;
  return Math.min(5, Math.max(1, Math.floor(score / POINTS_PER_BAND) + 1)) as Band;
}
