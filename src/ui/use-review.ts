import { useEffect, useState } from 'preact/hooks';
import type { Send } from '../extension/platform/messaging.ts';
import type { OpenedReview, ReviewRef } from '../protocol/messages.ts';

/** The whole of a review, once it is there; `failed` says in words why it is not. */
export function useReview(
  send: Send,
  { archive, review }: ReviewRef,
): { opened?: OpenedReview; failed?: string } {
  const [state, setState] = useState<{ opened?: OpenedReview; failed?: string }>({});
  useEffect(() => {
    let stale = false;
    setState({});
    send('review', { archive, review }).then(
      (opened) =>
        stale || setState(opened ? { opened } : { failed: 'This review is no longer in your archives.' }),
      (error: Error) => stale || setState({ failed: `The review could not be opened: ${error.message}` }),
    );
    return () => {
      stale = true;
    };
  }, [send, archive, review]);
  return state;
}
