import type { Archive, Review } from '../../review/review.ts';
import { reviewAddress } from './feed.ts';

/** The reviews as schema.org Review, for machines that read structured data; scores are on 0–100. */
export function jsonld(archive: Archive, reviews: readonly Review[], base: string): string {
  const author = { '@type': 'Person', name: archive.critic, url: archive.home };
  const graph = reviews.map((review) => {
    const { film, grade, date, url, excerpt, critic } = review;
    return {
      '@type': 'Review',
      '@id': reviewAddress(review, base),
      url: url ?? reviewAddress(review, base),
      author: critic ? { '@type': 'Person', name: critic } : author,
      datePublished: date,
      reviewBody: excerpt,
      itemReviewed: {
        '@type': 'Movie',
        name: film.title,
        dateCreated: film.year && String(film.year),
        sameAs: film.ids?.imdb && `https://www.imdb.com/title/${film.ids.imdb}/`,
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: grade.score,
        bestRating: 100,
        worstRating: 0,
        name: grade.text,
      },
    };
  });
  return `{"@context":"https://schema.org","@graph":[\n${graph.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}
