import type { ReviewFacts } from './raw-draft.ts';

/** Stage 2: a review as its own file tells it, its page read. Which film it is of, and on what scale, is still open. */
export interface Article extends ReviewFacts {
  /** The words that are shown under the grade. */
  excerpt?: string;
}

/** An article whose day is settled by the habits of the whole archive. */
export type DatedArticle = Omit<Article, 'ambiguousDate'>;
