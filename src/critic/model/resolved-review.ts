import type { Review } from '../../core/review/review.ts';
import type { Resolution } from './resolution.ts';

/** A review of a known or possible film, with what the critic wants to know about how it was read. */
export interface ResolvedReview {
  source: string;
  review: Review;
  resolution: Resolution;
  /** Earlier reviews of the same film, latest first. */
  history: ({ source: string } & Pick<Review, 'grade' | 'date' | 'url'>)[];
  /** Rows that repeat this review. */
  same: string[];
  /** What was read from where. */
  trail: string[];
  /** The review's own paragraphs. */
  body: string[];
}
