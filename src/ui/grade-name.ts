import type { Grade } from '../core/review/review.ts';
import { gradeNameBy } from './grade-display.ts';
import { textOf } from './messages/message-text.ts';

/** What a screen reader says of a grade: "B+, 83 of 100". */
export const gradeName = (grade: Grade | undefined, likely = false): string =>
  gradeNameBy(textOf, grade, likely);
