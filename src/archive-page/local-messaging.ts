import type { Catalog } from '../core/catalog/catalog.ts';
import type {
  Hit,
  MessageInput,
  MessageName,
  MessageOutput,
  OpenedReview,
  ReviewRef,
} from '../protocol/messages.ts';

/** The page holds one archive: it needs no name of its own. */
export const HERE = 'here';

/** Answers the popup's own questions from the catalog at hand, so that the same components serve both. */
export function askCatalog(catalog: Promise<Catalog>) {
  const search = async ({ words, filters, limit }: MessageInput<'search'>): Promise<Hit[]> => {
    const opened = await catalog;
    await opened.ready('search');
    return opened.search(words, filters, limit).map(({ review, highlights }) => ({
      ...review,
      highlights,
      ref: { archive: HERE, review: review.id },
      critic: opened.archive.critic,
    }));
  };
  const review = async (ref: ReviewRef): Promise<OpenedReview | undefined> => {
    const opened = await catalog;
    await opened.ready('keys');
    const found = await opened.review(ref.review);
    return found && { ref, review: found, archive: opened.archive };
  };
  return async <N extends MessageName>(name: N, input?: MessageInput<N>): Promise<MessageOutput<N>> => {
    if (name === 'search') return (await search(input as MessageInput<'search'>)) as MessageOutput<N>;
    if (name === 'review') return (await review(input as ReviewRef)) as MessageOutput<N>;
    throw new Error(`The page does not answer “${name}”.`);
  };
}
