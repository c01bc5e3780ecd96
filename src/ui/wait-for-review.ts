import type { OpenedReview } from '../protocol/messages.ts';
import { text } from './messages/message-text.ts';
import { errorWords } from './messages/problem-text.ts';

/** How opening a review went. Neither field while it is still being opened. */
export interface OpeningReview {
  opened?: OpenedReview;
  /** Why it cannot be shown, in words. */
  failed?: string;
}

/**
 * Waits for a review and reports once how that went. The returned function cancels: after it nothing is reported,
 * so that a late answer can never be taken for the review that is shown by then.
 */
export function waitForReview(
  reply: Promise<OpenedReview | undefined>,
  report: (state: OpeningReview) => void,
): () => void {
  let isCancelled = false;
  reply.then(
    (opened) => isCancelled || report(opened ? { opened } : { failed: text('review.gone') }),
    (error) => isCancelled || report({ failed: text('review.failed', { reason: errorWords(error) }) }),
  );
  return () => {
    isCancelled = true;
  };
}
