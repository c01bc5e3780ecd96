import type { Span } from '../../core/catalog/catalog.ts';
import type { Film } from '../../core/film/film.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';
import type { WatchState } from '../../protocol/watch-state.ts';

/** The viewer leaves a review out of the answers for its film, or takes it in again. */
export type LeaveOut = (review: ListedReview, isOut: boolean) => Promise<void>;

/** The viewer says that they saw a film, want to see it, or that it is not for them; nothing takes it back. */
export type Say = (film: Film, state: WatchState | undefined) => Promise<void>;

/** What lies over the lists: the card of a review (of a film of the page, or a hit), the choice of the right one, or the help. */
export type Over =
  | {
      card: ListedReview;
      highlights?: Span[];
      reason?: string;
      film?: Film;
      answer?: Answer;
      /** What the viewer said of the film, where no answer tells. */
      watch?: WatchState | undefined;
    }
  | { correct: Film; answer?: Answer }
  | { help: true };

/** The viewer says which review is of a film that was answered so: this one, none (null), or no word (undefined). */
export type Correct = (
  film: Film,
  answer: Answer | undefined,
  to: ListedReview | null | undefined,
) => void | Promise<void>;
