import type { Listing } from '../../../core/catalog/catalog.ts';
import type { Hit, ListPart } from '../../../protocol/messages.ts';
import { toListedReview } from './merge-answers.ts';

/** The list that one archive gives. */
export interface ArchiveListing {
  archive: string;
  critic: string;
  listing: Listing;
}

/** A part of the lists of several archives as one, in the order of their ranks; of equals the first archive's come first. */
export function mergeListings(lists: readonly ArchiveListing[], from: number, limit: number): ListPart {
  const total = lists.reduce((sum, { listing }) => sum + listing.count, 0);
  const at = lists.map(() => 0);
  const hits: Hit[] = [];
  const end = Math.min(total, from + limit);
  for (let place = 0; place < end; place++) {
    let best = -1;
    for (let i = 0; i < lists.length; i++) {
      const { listing } = lists[i]!;
      if (at[i]! >= listing.count) continue;
      if (best < 0 || comesBefore(listing.rank(at[i]!), lists[best]!.listing.rank(at[best]!))) best = i;
    }
    const { archive, critic, listing } = lists[best]!;
    if (place >= from)
      hits.push({ ...toListedReview(listing.review(at[best]!), archive, critic), highlights: [] });
    at[best]!++;
  }
  return { total, hits };
}

const comesBefore = (a: number | string, b: number | string): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a < b : a > b;
