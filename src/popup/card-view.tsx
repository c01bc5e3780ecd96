import type { Span } from '../catalog/catalog.ts';
import type { Film } from '../film/film.ts';
import type { Answer, ListedReview } from '../messages.ts';
import type { Send } from '../messaging.ts';
import { BackBar } from '../ui/back-bar.tsx';
import { ReviewCard } from '../ui/review-card.tsx';
import { useReview } from '../ui/use-review.ts';
import { CardActions } from './card-actions.tsx';
import type { Correct, Over } from './over.ts';

export interface CardViewProps {
  card: ListedReview;
  highlights?: Span[];
  reason?: string;
  /** The page's film whose answer this is, if it is one. */
  film?: Film;
  answer?: Answer;
  send: Send;
  onBack(): void;
  onCorrect: Correct;
  onOver(over: Over): void;
}

/** One review, over the lists. */
export function CardView({ card, highlights, reason, film, answer, send, ...on }: CardViewProps) {
  return (
    <div class="over">
      <BackBar onBack={on.onBack} />
      <main class="popup-scroll card-place">
        <ReviewCard
          level={1}
          listed={card}
          highlights={highlights}
          reason={reason}
          {...useReview(send, card.ref)}
        >
          {film && <CardActions film={film} answer={answer} onOver={on.onOver} onCorrect={on.onCorrect} />}
        </ReviewCard>
      </main>
    </div>
  );
}
