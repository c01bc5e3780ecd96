import type { Answer, ListedReview } from './messages.ts';

/** The reviews that an answer shows, certain or likely, the badge's first; none for any other answer. */
export const reviewsOf = (answer: Answer | undefined): ListedReview[] =>
  answer?.match === 'certain' || answer?.match === 'likely' ? answer.reviews : [];
