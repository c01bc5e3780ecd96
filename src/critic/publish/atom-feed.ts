/** The latest reviews as an Atom feed. */

import { generateAtomFeed } from 'feedsmith';
import { filmName } from '../../core/film/film-name.ts';
import type { Archive, Review } from '../../core/review/review.ts';

/** A feed tells what is new; the archive itself holds everything. */
const MAX_FEED_ENTRIES = 50;

/** Film, year and grade as a title: "Tokyo Story (1953): A". */
export const nameOf = ({ film, grade }: Review): string =>
  grade ? `${filmName(film)}: ${grade.text}` : filmName(film);

/** The latest reviews with a date, for a feed; of one day in the order of their ids, so that runs agree. */
export const latestReviews = (reviews: readonly Review[]): Review[] =>
  reviews
    .filter(({ date }) => date)
    .sort((a, b) => (a.date! < b.date! ? 1 : a.date! > b.date! ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, MAX_FEED_ENTRIES);

/**
 * The latest reviews as an Atom feed (RFC 4287). Times are those of the reviews, never of the run, so that the same
 * archive makes the same feed. @param base the folder's address, with its slash
 */
export function atomFeed(archive: Archive, latest: readonly Review[], base: string): string {
  return generateAtomFeed({
    id: base,
    title: { value: archive.name },
    updated: midnight(latest[0]?.date ?? '1970-01-01'),
    authors: [{ name: archive.critic }],
    ...(archive.rights && { rights: { value: archive.rights } }),
    links: [
      { rel: 'self', href: new URL('feed.xml', base).href },
      { rel: 'alternate', href: base },
    ],
    entries: latest.map((review) => ({
      id: reviewAddress(review, base),
      title: { value: nameOf(review) },
      updated: midnight(review.date!),
      ...(review.critic && { authors: [{ name: review.critic }] }),
      links: [{ rel: 'alternate', href: review.url ?? reviewAddress(review, base) }],
      summary: { value: review.excerpt ?? review.tagline ?? review.grade?.text ?? filmName(review.film) },
    })),
  });
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** The review's own address on the public page. */
export function reviewAddress({ id }: Review, base: string): string {
  const url = new URL(base);
  url.searchParams.set('review', id);
  return url.href;
}
