import type { Film } from '../../core/film/film.ts';
import { reviewsOf } from '../../protocol/answers.ts';
import type { Answer } from '../../protocol/messages.ts';
import { text } from '../../ui/messages/message-text.ts';
import { reasonText } from '../../ui/messages/reason-text.ts';
import { CardActions } from './film-actions.tsx';
import type { Correct, Over } from './overlay.ts';

interface NoGradeProps {
  film: Film;
  answer: Answer;
  /** It is the film the page is about, and is shown alone. */
  own?: boolean;
  onOpen(over: Over): void;
  onCorrect: Correct;
}

/** A film of the page that shows no grade, and why. */
export function NoGrade({ film, answer, own, onOpen, onCorrect }: NoGradeProps) {
  const Heading = own ? 'h2' : 'h3';
  const actions = <CardActions film={film} answer={answer} onOver={onOpen} onCorrect={onCorrect} />;
  return (
    <div class={own ? 'no-grade own' : 'no-grade'}>
      <div>
        <Heading dir="auto">
          {film.title}
          {film.year ? <span class="rg-card-year"> {film.year}</span> : null}
        </Heading>
        <p class="soft">{reasonOf(answer)}</p>
      </div>
      <div class="no-grade-actions">{actions}</div>
    </div>
  );
}

function reasonOf(answer: Answer): string {
  if (reviewsOf(answer).length || !answer.reason) return text('popup.noReview');
  return reasonText(answer.reason);
}
