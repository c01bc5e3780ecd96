import type { ListedCorrection } from '../../protocol/messages.ts';
import { GradeMark } from '../../ui/components/grade-mark.tsx';

export interface CorrectionRowProps {
  correction: ListedCorrection;
  onRemove(): void;
}

/** One correction: the film as a page names it, and the review it was given. */
export function CorrectionRow({ correction: { film, ref, review }, onRemove }: CorrectionRowProps) {
  const name = film.title + (film.year ? ` (${film.year})` : '');
  return (
    <li class="correction-row">
      <p>
        <b dir="auto">{name}</b>
        <span class="soft">
          {review ? (
            <>
              is <GradeMark grade={review.grade} /> {review.title}
              {review.year ? ` (${review.year})` : ''}, {review.critic}
            </>
          ) : ref ? (
            'is a review of an archive that is switched off or gone'
          ) : (
            'has no review'
          )}
        </span>
      </p>
      <button type="button" class="quiet" aria-label={`Remove the correction of ${name}`} onClick={onRemove}>
        Remove
      </button>
    </li>
  );
}
