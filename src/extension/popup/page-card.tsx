import type { Film } from '../../core/film/film.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';
import { ReviewButton } from '../../ui/components/review-button.tsx';
import { ReviewCard } from '../../ui/components/review-card.tsx';
import { text } from '../../ui/messages/message-text.ts';
import { reasonText } from '../../ui/messages/reason-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import { useReview } from '../../ui/use-review.ts';
import { CardActions } from './film-actions.tsx';
import { NoGrade } from './no-grade.tsx';
import type { Correct, Over } from './overlay.ts';

interface PageCardProps {
  film: Film;
  answer: Answer;
  source: ReviewSource;
  onOpen(over: Over): void;
  onCorrect: Correct;
}

/** The film the page is about: its card open at once, or why there is none. */
export function PageCard({ film, answer, source, onOpen, onCorrect }: PageCardProps) {
  if (answer.match !== 'certain' && answer.match !== 'likely')
    return <NoGrade own film={film} answer={answer} onOpen={onOpen} onCorrect={onCorrect} />;
  const [first, ...others] = answer.reviews;
  return (
    <>
      <OpenCard listed={first!} reason={reasonText(answer.reason)} source={source}>
        <CardActions film={film} answer={answer} onOver={onOpen} onCorrect={onCorrect} />
      </OpenCard>
      {others.length > 0 && (
        <ul class="rows others" aria-label={text('popup.otherArchives')}>
          {others.map((card) => (
            <li key={card.ref.archive}>
              <ReviewButton
                listed={card}
                onClick={() => onOpen({ card, reason: reasonText(answer.reason), film, answer })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface OpenCardProps {
  listed: ListedReview;
  reason: string;
  source: ReviewSource;
  children: preact.ComponentChildren;
}

function OpenCard({ listed, reason, source, children }: OpenCardProps) {
  return (
    <ReviewCard listed={listed} reason={reason} {...useReview(source, listed.ref)}>
      {children}
    </ReviewCard>
  );
}
