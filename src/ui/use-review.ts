import { useEffect, useState } from 'preact/hooks';
import type { Send } from '../extension/platform/messaging.ts';
import type { ReviewRef } from '../protocol/messages.ts';
import { type OpeningReview, waitForReview } from './wait-for-review.ts';

/** The whole of a review, once it is there; `failed` says in words why it is not. */
export function useReview(send: Send, { archive, review }: ReviewRef): OpeningReview {
  const [state, setState] = useState<OpeningReview>({});
  useEffect(() => {
    setState({});
    return waitForReview(send('review', { archive, review }), setState);
  }, [send, archive, review]);
  return state;
}
