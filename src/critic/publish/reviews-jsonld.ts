import type { Archive, Grade, Review } from '../../core/review/review.ts';
import { reviewAddress } from './atom-feed.ts';

/** The reviews, earlier ones of the same film too, as schema.org Review for machines; scores are on 0–100. */
export function reviewsJsonLd(archive: Archive, reviews: readonly Review[], base: string): string {
  const author = { '@type': 'Person', name: archive.critic, url: archive.home };
  const graph = reviews.flatMap((review) => {
    const { film, grade, date, url, excerpt, critic, earlier = [] } = review;
    const by = critic ? { '@type': 'Person', name: critic } : author;
    const movie = {
      '@type': 'Movie',
      name: film.title,
      dateCreated: film.year && String(film.year),
      sameAs: film.ids?.imdb && `https://www.imdb.com/title/${film.ids.imdb}/`,
    };
    return [
      {
        '@type': 'Review',
        '@id': reviewAddress(review, base),
        url: url ?? reviewAddress(review, base),
        author: by,
        datePublished: date,
        reviewBody: excerpt,
        itemReviewed: movie,
        reviewRating: ratingOf(grade),
      },
      // An earlier review has no place of its own here.
      ...earlier.map((old) => ({
        '@type': 'Review',
        url: old.url,
        author: by,
        datePublished: old.date,
        itemReviewed: movie,
        reviewRating: ratingOf(old.grade),
      })),
    ];
  });
  return `{"@context":"https://schema.org","@graph":[\n${graph.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

const ratingOf = ({ text, score }: Grade) => ({
  '@type': 'Rating',
  ratingValue: score,
  bestRating: 100,
  worstRating: 0,
  name: text,
});
