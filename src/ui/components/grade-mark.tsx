import type { Grade } from '../../core/review/review.ts';
import { gradeLength, gradeShape, gradeText } from '../grade-display.ts';
import { gradeName } from '../grade-name.ts';

interface GradeMarkProps {
  /** None where the critic reviewed without grading. */
  grade: Grade | undefined;
  /** 20, 28 or up to 48 px high (a long grade is set smaller); small when not given. */
  size?: 'small' | 'medium' | 'large';
  /** It may be another film's grade: an outline and a question mark say so. */
  likely?: boolean;
}

/** A grade as the critic writes it, with the colour and the shape of its place on 0–100. Style: grade-mark.css. */
export function GradeMark({ grade, size = 'small', likely }: GradeMarkProps) {
  return (
    <span
      class="rg-grade"
      data-band={gradeShape(grade)}
      data-size={size}
      data-length={gradeLength(grade)}
      data-likely={likely || undefined}
      role="img"
      aria-label={gradeName(grade, likely)}
    >
      <span aria-hidden="true" dir="auto">
        {gradeText(grade, likely)}
      </span>
    </span>
  );
}
