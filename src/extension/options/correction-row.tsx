import { filmName } from '../../core/film/film-name.ts';
import type { ListedCorrection } from '../../protocol/messages.ts';
import { GradeMark } from '../../ui/components/grade-mark.tsx';

export interface CorrectionRowProps {
  correction: ListedCorrection;
  onRemove(): void;
}

/** One correction: the film as a page names it, and the review it was given. */
export function CorrectionRow({ correction: { film, ref, review }, onRemove }: CorrectionRowProps) {
  const name = filmName(film);
  return (
    <li class="correction-row">
      <p>
        <b dir="auto">{name}</b>
        <span class="soft">
          {review ? (
            <>
              is <GradeMark grade={review.grade} /> {filmName(review)}, {review.critic}
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
