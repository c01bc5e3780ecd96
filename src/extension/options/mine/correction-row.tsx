import { filmName } from '../../../core/film/film-name.ts';
import type { ListedCorrection } from '../../../protocol/messages.ts';
import { GradeMark } from '../../../ui/components/grade-mark.tsx';
import { text, textWith } from '../../../ui/messages/message-text.ts';

interface CorrectionRowProps {
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
          {review
            ? textWith('corrections.is', {
                grade: <GradeMark grade={review.grade} />,
                film: filmName(review),
                critic: review.critic,
              })
            : text(ref ? 'corrections.archiveGone' : 'corrections.isNone')}
        </span>
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={text('corrections.removeLabel', { film: name })}
        onClick={onRemove}
      >
        {text('corrections.remove')}
      </button>
    </li>
  );
}
