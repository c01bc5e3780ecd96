import type { ListedReview, OpenedReview } from '../../../protocol/messages.ts';
import { ReviewCard } from '../../../ui/components/review-card.tsx';
import { ReviewRow } from '../../../ui/components/review-row.tsx';
import { messageDirection, messageLocale, text } from '../../../ui/messages/message-text.ts';

interface CardContentProps {
  listed: ListedReview;
  /** Undefined until it is there. */
  opened: OpenedReview | undefined;
  /** Why it cannot be shown. */
  failed: string | undefined;
  /** Why these are the film's reviews. */
  reason: string;
  /** Other critics' reviews of the film. */
  others: readonly ListedReview[];
  close(): void;
  showReview(review: ListedReview): void;
  /** Keeps the viewer's word on whether a likely review is of the film; absent where the answer is certain. */
  settle?: (isFilm: boolean) => void;
}

/** What a page's card shows. Not modal: the page goes on beside it. */
export function CardContent({
  listed,
  opened,
  failed,
  reason,
  others,
  close,
  showReview: turnTo,
  settle,
}: CardContentProps) {
  return (
    <div
      class="card"
      role="dialog"
      lang={messageLocale()}
      dir={messageDirection()}
      tabIndex={-1}
      aria-label={text('card.label', { title: listed.title })}
    >
      <button type="button" class="close" aria-label={text('card.close')} onClick={close}>
        ×
      </button>
      <ReviewCard listed={listed} opened={opened} failed={failed} reason={reason}>
        {settle && (
          <>
            <button type="button" class="rg-button primary" onClick={() => settle(true)}>
              {text('review.isFilm')}
            </button>
            <button type="button" class="rg-button" onClick={() => settle(false)}>
              {text('review.isNot')}
            </button>
          </>
        )}
      </ReviewCard>
      {others.length > 0 && (
        <ul class="others" aria-label={text('card.otherCritics')}>
          {others.map((review) => (
            <li key={review.ref.archive}>
              <button type="button" onClick={() => turnTo(review)}>
                <ReviewRow listed={review} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
