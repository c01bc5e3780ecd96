import { addressOfId, REGISTERS } from '../../core/film/registers.ts';
import type { Archive, Grade, Review } from '../../core/review/review.ts';
import { reviewAddress } from './atom-feed.ts';

/** The reviews, earlier ones of the same film too, as schema.org Review for machines; scores are on 0–100. */
export function reviewsJsonLd(archive: Archive, reviews: readonly Review[], base: string): string {
  const graph = reviews.flatMap((review) => {
    const item = reviewItem(archive, review, reviewAddress(review, base));
    // An earlier review has no place of its own here.
    const earlier = (review.earlier ?? []).map((old) => ({
      '@type': 'Review',
      url: old.url,
      author: item.author,
      datePublished: old.date,
      itemReviewed: item.itemReviewed,
      reviewRating: old.grade && ratingOf(old.grade),
    }));
    return [item, ...earlier];
  });
  return `{"@context":"https://schema.org","@graph":[\n${graph.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

/** One review as schema.org Review. @param address where the review is among what is published */
export function reviewItem(
  archive: Archive,
  { film, grade, date, url, excerpt, critic }: Review,
  address: string,
) {
  return {
    '@type': 'Review',
    '@id': address,
    url: url ?? address,
    author: critic
      ? { '@type': 'Person', name: critic }
      : { '@type': 'Person', name: archive.critic, url: archive.home },
    datePublished: date,
    reviewBody: excerpt,
    itemReviewed: {
      '@type': film.kind === 'series' ? 'TVSeries' : 'Movie',
      name: film.title,
      dateCreated: film.year && String(film.year),
      director: film.directors?.map((name) => ({ '@type': 'Person', name })),
      sameAs: sameAsOf(film.ids),
    },
    reviewRating: grade && ratingOf(grade),
  };
}

/** The film's addresses at the registers that know it: one as a text, several as a list, none as nothing. */
function sameAsOf(ids: Review['film']['ids'] = {}): string | string[] | undefined {
  const addresses = REGISTERS.flatMap((register) => {
    const id = ids[register];
    const address = id && addressOfId(register, id);
    return address ? [address] : [];
  });
  return addresses.length > 1 ? addresses : addresses[0];
}

const ratingOf = ({ text, score }: Grade) => ({
  '@type': 'Rating',
  ratingValue: score,
  bestRating: 100,
  worstRating: 0,
  name: text,
});
