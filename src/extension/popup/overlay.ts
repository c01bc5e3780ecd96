import type { Span } from '../../core/catalog/catalog.ts';
import type { Film } from '../../core/film/film.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';

/** What lies over the lists: the card of a review (of a film of the page, or a hit), or the choice of the right one. */
export type Over =
  | { card: ListedReview; highlights?: Span[]; reason?: string; film?: Film; answer?: Answer }
  | { correct: Film; answer?: Answer };

/** The viewer says which review is of a film that was answered so: this one, none (null), or no word (undefined). */
export type Correct = (
  film: Film,
  answer: Answer | undefined,
  to: ListedReview | null | undefined,
) => void | Promise<void>;
