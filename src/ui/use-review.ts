import { useEffect, useState } from 'preact/hooks';
import type { ReviewRef } from '../protocol/messages.ts';
import type { ReviewSource } from './review-source.ts';
import { type OpeningReview, waitForReview } from './wait-for-review.ts';

/** The whole of a review, once it is there; `failed` says in words why it is not. */
export function useReview(source: ReviewSource, { archive, review }: ReviewRef): OpeningReview {
  const [state, setState] = useState<OpeningReview>({});
  useEffect(() => {
    setState({});
    return waitForReview(source.review({ archive, review }), setState);
  }, [source, archive, review]);
  return state;
}
