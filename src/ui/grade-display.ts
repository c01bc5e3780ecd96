import { gradeBand } from '../core/grades/grade-band.ts';
import type { Grade } from '../core/review/review.ts';
import type { badgeEn } from './messages/en/badge-en.ts';

/** The mark of a review without a grade: its words are what there is. */
const QUOTATION_MARKS = '“”';

/** Says a message of badges: from the whole catalogue, or in a page from the few words that its script has. */
type SayBadge = (code: keyof typeof badgeEn, params: Record<string, string | number>) => string;

/** What a screen reader says: "B+, 83 of 100"; of a likely grade "Probably B+, 83 of 100". */
export function gradeNameBy(say: SayBadge, grade: Grade | undefined, likely = false): string {
  if (!grade) return say(likely ? 'badge.likelyNotGraded' : 'badge.notGraded', {});
  return say(likely ? 'badge.likelyGrade' : 'badge.grade', {
    grade: grade.text,
    score: Math.round(grade.score),
  });
}

/** The grade as a badge can hold it (a critic who grades in a sentence gets its first words); "B+?" when only likely. */
export function gradeText(grade: Grade | undefined, likely = false): string {
  const text = grade ? grade.text.trim() : QUOTATION_MARKS;
  return (text.length > 12 ? `${[...text].slice(0, 11).join('')}…` : text) + (likely ? '?' : '');
}

/** How much room the grade's text takes, so that a large mark stays in its place beside a title. */
export function gradeLength(grade: Grade | undefined): 'short' | 'medium' | 'long' {
  const letters = [...gradeText(grade)].length;
  return letters <= 3 ? 'short' : letters <= 5 ? 'medium' : 'long';
}

/** The grade's shape and colour by its place on 0–100; a shape of its own where there is no grade. */
export const gradeShape = (grade: Grade | undefined): string =>
  grade ? `${gradeBand(grade.score)}` : 'none';
