import { generateJsonFeed, generateOpml } from 'feedsmith';
import { filmName } from '../../core/film/film-name.ts';
import type { Archive, Review } from '../../core/review/review.ts';
import { nameOf, reviewAddress } from './atom-feed.ts';
import { reviewPath } from './pages/page-paths.ts';

/** The latest reviews as a JSON Feed (version 1.1). Times are those of the reviews, as in the Atom feed. */
export function jsonFeed(archive: Archive, latest: readonly Review[], base: string): string {
  const feed = generateJsonFeed({
    title: archive.name,
    home_page_url: base,
    feed_url: new URL('feed.json', base).href,
    authors: [{ name: archive.critic, url: archive.home }],
    ...(archive.language && { language: archive.language }),
    items: latest.map((review) => ({
      id: reviewAddress(review, base),
      url: new URL(reviewPath(review), base).href,
      ...(review.url && { external_url: review.url }),
      title: nameOf(review),
      content_text: review.excerpt ?? review.tagline ?? review.grade?.text ?? filmName(review.film),
      date_published: new Date(`${review.date}T00:00:00Z`),
      ...(review.critic && { authors: [{ name: review.critic }] }),
    })),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** The archive's feed as a list of feeds (OPML 2.0), which feed readers import. */
export function feedList(archive: Archive, base: string): string {
  return generateOpml({
    head: { title: archive.name },
    body: {
      outlines: [{ text: archive.name, type: 'rss', xmlUrl: new URL('feed.xml', base).href, htmlUrl: base }],
    },
  });
}
