import { filmName } from '../../../core/film/film-name.ts';
import { webAddress } from '../../../core/text/web-address.ts';
import type { OpenedReview } from '../../../protocol/messages.ts';
import { gradeName } from '../../../ui/grade-name.ts';
import { text } from '../../../ui/messages/message-text.ts';

/** What a quote says: the critic's words, who said them of what, and where all of it can be read. */
export interface Quote {
  /** Empty where the critic only graded. */
  words: string;
  /** “Robert Roten on Heat (1995): B+” */
  by: string;
  url: string | undefined;
}

/** The quote of a review. */
export function quoteOf({ review, archive }: OpenedReview): Quote {
  const critic = review.critic ?? archive.critic;
  return {
    words: review.excerpt ?? review.tagline ?? '',
    by: text('share.by', {
      critic,
      film: filmName(review.film),
      grade: review.grade?.text ?? gradeName(undefined),
    }),
    url: webAddress(review.url) ?? webAddress(archive.home),
  };
}

/** A quote as plain text, to be put into a letter or a message. */
export function quoteText({ words, by, url }: Quote): string {
  return [words && `“${words}”`, by, url].filter(Boolean).join('\n');
}
