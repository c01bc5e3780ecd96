import type { SearchFilters } from '../core/catalog/catalog.ts';
import type { Hit, OpenedReview, ReviewRef } from '../protocol/messages.ts';

/** A search over reviews: words as a person types them, narrowed by filters. */
interface ReviewQuery {
  words: string;
  filters?: SearchFilters;
  /** Most hits to answer. */
  limit?: number;
}

/** Where lists and cards get their reviews: the worker's library, or the one catalog of a published page. */
export interface ReviewSource {
  search(query: ReviewQuery): Promise<Hit[]>;
  /** The whole of one review; undefined when it is no longer in its archive. */
  review(ref: ReviewRef): Promise<OpenedReview | undefined>;
}
