/** What several critics say of one film together: median, spread and how many recommend it. */

import type { Grade } from '../review/review.ts';

/** A grade from this place on 0–100 on is a recommendation: it is in the upper two fifths of the critic's scale. */
const RECOMMENDED_FROM = 60;

/** What several critics say of one film together. Only from two grades on: one critic is no panel. */
export interface Panel {
  /** How many graded it. */
  count: number;
  /** The middle of their grades on 0–100; of two in the middle, the mean of both. */
  median: number;
  lowest: number;
  highest: number;
  /** How many recommend it. */
  recommend: number;
}

/** The panel of these grades; undefined where fewer than two critics graded the film. */
export function panelOf(grades: readonly (Grade | undefined)[]): Panel | undefined {
  const scores = grades.flatMap((grade) => (grade ? [grade.score] : [])).sort((a, b) => a - b);
  const count = scores.length;
  if (count < 2) return undefined;
  const [low, high] = [scores[(count - 1) >> 1]!, scores[count >> 1]!];
  return {
    count,
    median: Math.round((low + high) / 2),
    lowest: scores[0]!,
    highest: scores[count - 1]!,
    recommend: scores.filter((score) => score >= RECOMMENDED_FROM).length,
  };
}
