import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../core/catalog/catalog.ts';
import type { Film } from '../../core/film/film.ts';
import { reviewedFilm, reviewsOf } from '../../protocol/answers.ts';
import type { Answer, ListedReview, ReviewRef } from '../../protocol/messages.ts';
import type { WatchState } from '../../protocol/watch-state.ts';
import { BackBar } from '../../ui/components/back-bar.tsx';
import { CriticsList } from '../../ui/components/film/critics-list.tsx';
import { ReviewCard } from '../../ui/components/review-card.tsx';
import type { ReviewSource } from '../../ui/review-source.ts';
import { useReview } from '../../ui/use-review.ts';
import { CardActions } from './film-actions.tsx';
import type { Correct, LeaveOut, Over, Say } from './overlay.ts';
import { ShareQuote } from './share/share-quote.tsx';
import { WatchControl } from './watch/watch-control.tsx';

interface CardViewProps {
  card: ListedReview;
  highlights?: Span[];
  reason?: string;
  /** The page's film whose answer this is, if it is one. */
  film?: Film;
  answer?: Answer;
  source: ReviewSource;
  watch?: WatchState | undefined;
  onBack(): void;
  onSay: Say;
  onLeaveOut: LeaveOut;
  /** What the whole library says of a film. */
  answerOf(film: Film): Promise<Answer | undefined>;
  onCorrect: Correct;
  onOver(over: Over): void;
}

/** One review over the lists, with all other critics of its film. */
export function CardView({
  card: first,
  highlights,
  reason,
  film,
  answer: known,
  watch,
  source,
  ...on
}: CardViewProps) {
  const [card, setCard] = useState(first);
  const [turn, setTurn] = useState(0);
  const [asked, setAsked] = useState<Answer>();
  const named = film ?? filmOf(first);
  // Another turn asks again: a critic was left out or taken in.
  useEffect(() => {
    let isGone = false;
    on.answerOf(named).then(
      (answer) => isGone || setAsked(answer),
      // The review is there all the same.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [on.answerOf, first, turn]);
  const answer = asked ?? known;
  const state = useReview(source, card.ref);
  const leaveOut = (review: ListedReview, isOut: boolean) =>
    void on.onLeaveOut(review, isOut).then(() => setTurn((turn) => turn + 1));
  return (
    <div class="over">
      <BackBar onBack={on.onBack} />
      <main class="popup-scroll card-place">
        <ReviewCard
          level={1}
          listed={card}
          highlights={card === first ? highlights : undefined}
          reason={reason}
          {...state}
        >
          {film && <CardActions film={film} answer={known} onOver={on.onOver} onCorrect={on.onCorrect} />}
        </ReviewCard>
        {state.opened && <ShareQuote opened={state.opened} />}
        <WatchControl
          film={film ? reviewedFilm(film, answer) : named}
          state={answer ? answer.watch : watch}
          onSay={on.onSay}
        />
        <CriticsList
          reviews={reviewsOf(answer)}
          leftOut={answer?.leftOut}
          open={reviewsOf(answer).find(({ ref }) => sameRef(ref, card.ref))}
          onOpen={setCard}
          onLeaveOut={leaveOut}
        />
      </main>
    </div>
  );
}

const sameRef = (a: ReviewRef, b: ReviewRef) => a.archive === b.archive && a.review === b.review;

const filmOf = ({ title, year, kind, ids }: ListedReview): Film => ({ title, year, kind, ids });
