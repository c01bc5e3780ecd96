import type { ReviewCatalog } from '../core/catalog/catalog.ts';
import type { ReviewSource } from '../ui/review-source.ts';

/** The page holds one archive: it needs no name of its own. */
export const THIS_ARCHIVE = 'here';

/** The reviews of the catalog at hand, for the components that the popup uses too. */
export function catalogSource(catalog: Promise<ReviewCatalog>): ReviewSource {
  return {
    async search({ words, filters, limit }) {
      const opened = await catalog;
      await opened.ready('search');
      return opened.search(words, filters, limit).map(({ review, highlights }) => ({
        ...review,
        highlights,
        ref: { archive: THIS_ARCHIVE, review: review.id },
        critic: opened.archive.critic,
      }));
    },
    async review(ref) {
      const opened = await catalog;
      await opened.ready('keys');
      const review = await opened.review(ref.review);
      return review && { ref, review, archive: opened.archive };
    },
  };
}
