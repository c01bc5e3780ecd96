/** A hook: the reviews that a published archive's page lists for its words and filters. */

import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../ui/components/results.tsx';
import { errorWords } from '../ui/messages/problem-text.ts';
import type { ReviewSource } from '../ui/review-source.ts';
import { filtersOf } from './filter-controls.tsx';
import type { UrlState } from './url-state.ts';

/** How many reviews are listed at first, and how many more with every step. */
const PAGE_SIZE = 60;
/** As many as anybody scrolls through. */
const MAX_LISTED = 2000;

/** Films of all years, and of none: what is asked for when nothing is, so that the page never begins empty. */
export const ALL = { years: [0, 9999] as [number, number] };

/**
 * The reviews of a place as they are asked for; an answer that is overtaken is dropped. `again` asks once more, `more`
 * for a longer list; it is absent when there are no more.
 */
export function useSearchResults(
  source: ReviewSource,
  place: UrlState,
): { search: Search; again(): void; more?: () => void } {
  const [search, setSearch] = useState<Search>({ state: 'searching' });
  const [turn, setTurn] = useState(0);
  const words = place.words.trim();
  const { grade, decade } = place;
  const asked = JSON.stringify([words, grade, decade]);
  // A longer list is of these words alone.
  const [long, setLong] = useState({ asked, limit: PAGE_SIZE });
  const limit = long.asked === asked ? long.limit : PAGE_SIZE;
  // Another turn asks the same again.
  useEffect(() => {
    let stale = false;
    const filters = filtersOf({ words, grade, decade });
    setSearch((now) => ({ state: 'searching', hits: now.state === 'found' ? now.hits : undefined }));
    source.search({ words, filters: words ? filters : { ...ALL, ...filters }, limit }).then(
      (hits) => stale || setSearch({ state: 'found', words, hits }),
      (error) => stale || setSearch({ state: 'failed', reason: errorWords(error) }),
    );
    return () => {
      stale = true;
    };
  }, [source, words, grade, decade, limit, turn]);
  const listed = search.state === 'found' ? search.hits.length : 0;
  return {
    search,
    again: () => setTurn((turn) => turn + 1),
    more:
      listed === limit && limit < MAX_LISTED ? () => setLong({ asked, limit: limit + PAGE_SIZE }) : undefined,
  };
}
