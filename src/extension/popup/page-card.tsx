import type { Film } from '../../core/film/film.ts';
import { reviewedFilm } from '../../protocol/answers.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';
import { CriticsList } from '../../ui/components/film/critics-list.tsx';
import { ReviewCard } from '../../ui/components/review-card.tsx';
import { reasonText } from '../../ui/messages/reason-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import { useReview } from '../../ui/use-review.ts';
import { CardActions } from './film-actions.tsx';
import { NoGrade } from './no-grade.tsx';
import type { Correct, LeaveOut, Over, Say } from './overlay.ts';
import { ShareQuote } from './share/share-quote.tsx';
import { WatchControl } from './watch/watch-control.tsx';

interface PageCardProps {
  film: Film;
  answer: Answer;
  source: ReviewSource;
  onOpen(over: Over): void;
  onCorrect: Correct;
  onSay: Say;
  onLeaveOut: LeaveOut;
}

/** The film the page is about: its card open at once, or why there is none. */
export function PageCard({ film, answer, source, onOpen, onCorrect, onSay, onLeaveOut }: PageCardProps) {
  const watch = <WatchControl film={reviewedFilm(film, answer)} state={answer.watch} onSay={onSay} />;
  if (answer.match !== 'certain' && answer.match !== 'likely')
    return (
      <>
        <NoGrade own film={film} answer={answer} onOpen={onOpen} onCorrect={onCorrect} />
        {watch}
        <CriticsList
          reviews={[]}
          leftOut={answer.leftOut}
          onOpen={(card) => onOpen({ card, film, answer })}
          onLeaveOut={onLeaveOut}
        />
      </>
    );
  const [first] = answer.reviews;
  return (
    <>
      <OpenCard listed={first!} reason={reasonText(answer.reason)} source={source}>
        <CardActions film={film} answer={answer} onOver={onOpen} onCorrect={onCorrect} />
      </OpenCard>
      {watch}
      <CriticsList
        reviews={answer.reviews}
        leftOut={answer.leftOut}
        open={first}
        onOpen={(card) => onOpen({ card, reason: reasonText(answer.reason), film, answer })}
        onLeaveOut={onLeaveOut}
      />
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
  const state = useReview(source, listed.ref);
  return (
    <>
      <ReviewCard listed={listed} reason={reason} {...state}>
        {children}
      </ReviewCard>
      {state.opened && <ShareQuote opened={state.opened} />}
    </>
  );
}
