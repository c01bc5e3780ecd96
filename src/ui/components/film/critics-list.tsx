import type { ListedReview } from '../../../protocol/messages.ts';
import { text } from '../../messages/message-text.ts';
import { ReviewRow } from '../review-row.tsx';
import { CriticsPanel } from './critics-panel.tsx';

interface CriticsListProps {
  /** One review a critic, in the viewer's order. */
  reviews: readonly ListedReview[];
  /** Those that the viewer left out. */
  leftOut?: readonly ListedReview[] | undefined;
  /** The one that is open. */
  open?: ListedReview | undefined;
  onOpen(review: ListedReview): void;
  onLeaveOut(review: ListedReview, isOut: boolean): void;
}

/** All critics of one film side by side, with what they say together; any of them can be left out. Style: critics-panel.css. */
export function CriticsList({ reviews, leftOut = [], open, onOpen, onLeaveOut }: CriticsListProps) {
  if (reviews.length < 2 && leftOut.length === 0) return null;
  return (
    <section class="rg-critics" aria-label={text('panel.critics')}>
      <CriticsPanel reviews={reviews} />
      <ul>
        {reviews.map((review) => (
          <li key={review.ref.archive}>
            <button
              type="button"
              data-stop
              class="rg-critic"
              aria-current={review === open || undefined}
              onClick={() => onOpen(review)}
            >
              <ReviewRow listed={review} />
            </button>
            <button
              type="button"
              data-stop
              class="rg-leave-out"
              aria-label={`${text('panel.leaveOut')}: ${review.critic}`}
              onClick={() => onLeaveOut(review, true)}
            >
              {text('panel.leaveOut')}
            </button>
          </li>
        ))}
        {leftOut.map((review) => (
          <li key={review.ref.archive} class="rg-left-out">
            <span>{text('panel.isOut', { critic: review.critic })}</span>
            <button type="button" data-stop class="rg-leave-out" onClick={() => onLeaveOut(review, false)}>
              {text('panel.takeIn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
