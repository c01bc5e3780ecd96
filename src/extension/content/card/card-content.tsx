import type { ListedReview, OpenedReview } from '../../../protocol/messages.ts';
import type { WatchState } from '../../../protocol/watch-state.ts';
import { CriticsList } from '../../../ui/components/film/critics-list.tsx';
import { WatchButtons } from '../../../ui/components/film/watch-buttons.tsx';
import { ReviewCard } from '../../../ui/components/review-card.tsx';
import { messageDirection, messageLocale, text } from '../../../ui/messages/message-text.ts';

interface CardContentProps {
  listed: ListedReview;
  /** Undefined until it is there. */
  opened: OpenedReview | undefined;
  /** Why it cannot be shown. */
  failed: string | undefined;
  /** Why these are the film's reviews. */
  reason: string;
  /** All critics' reviews of the film, and those that the viewer left out. */
  reviews: readonly ListedReview[];
  leftOut: readonly ListedReview[];
  leaveOut(review: ListedReview, isOut: boolean): void;
  /** What the viewer says of the film. */
  watch: WatchState | undefined;
  say(watch: WatchState | undefined): void;
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
  reviews,
  leftOut,
  leaveOut,
  watch,
  say,
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
      <WatchButtons state={watch} onSet={say} />
      <CriticsList reviews={reviews} leftOut={leftOut} open={listed} onOpen={turnTo} onLeaveOut={leaveOut} />
    </div>
  );
}
