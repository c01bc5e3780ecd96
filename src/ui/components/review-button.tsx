import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/catalog/catalog.ts';
import type { ListedReview } from '../../protocol/messages.ts';
import { ReviewRow } from './review-row.tsx';

interface ReviewButtonProps {
  listed: ListedReview;
  highlights?: Span[];
  /** A sign at the end of the line. */
  mark?: ComponentChildren;
  onClick(): void;
}

/** A review in a list that does something: opens its card, or is chosen. */
export function ReviewButton({ listed, highlights, mark, onClick }: ReviewButtonProps) {
  return (
    <button type="button" class="row" data-stop onClick={onClick}>
      <ReviewRow listed={listed} highlights={highlights} mark={mark} />
    </button>
  );
}
