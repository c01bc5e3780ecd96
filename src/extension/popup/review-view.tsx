import type { Span } from '../../core/catalog/catalog.ts';
import type { Film } from '../../core/film/film.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';
import { BackBar } from '../../ui/components/back-bar.tsx';
import { ReviewCard } from '../../ui/components/review-card.tsx';
import type { ReviewSource } from '../../ui/review-source.ts';
import { useReview } from '../../ui/use-review.ts';
import { CardActions } from './film-actions.tsx';
import type { Correct, Over } from './overlay.ts';

interface CardViewProps {
  card: ListedReview;
  highlights?: Span[];
  reason?: string;
  /** The page's film whose answer this is, if it is one. */
  film?: Film;
  answer?: Answer;
  source: ReviewSource;
  onBack(): void;
  onCorrect: Correct;
  onOver(over: Over): void;
}

/** One review, over the lists. */
export function CardView({ card, highlights, reason, film, answer, source, ...on }: CardViewProps) {
  return (
    <div class="over">
      <BackBar onBack={on.onBack} />
      <main class="popup-scroll card-place">
        <ReviewCard
          level={1}
          listed={card}
          highlights={highlights}
          reason={reason}
          {...useReview(source, card.ref)}
        >
          {film && <CardActions film={film} answer={answer} onOver={on.onOver} onCorrect={on.onCorrect} />}
        </ReviewCard>
      </main>
    </div>
  );
}
