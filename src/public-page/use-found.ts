import { useEffect, useState } from 'preact/hooks';
import type { Search, Send } from '../popup/search.ts';
import { filtersOf } from './filters.tsx';
import type { Place } from './place.ts';

const LIMIT = 60;

/** All scores: what is asked for when nothing is, so that the page never begins empty. */
const ALL = { score: [0, 100] as [number, number] };

/** The reviews of a place as they are asked for; an answer that is overtaken is dropped. `again` asks anew. */
export function useFound(send: Send, place: Place): { search: Search; again(): void } {
  const [search, setSearch] = useState<Search>({ state: 'searching' });
  const [turn, setTurn] = useState(0);
  const words = place.words.trim();
  const { grade, decade } = place;
  // Another turn asks the same again.
  useEffect(() => {
    let stale = false;
    const filters = filtersOf({ words, grade, decade });
    setSearch((now) => ({ state: 'searching', hits: now.state === 'found' ? now.hits : undefined }));
    send('search', { words, filters: words ? filters : { ...ALL, ...filters }, limit: LIMIT }).then(
      (hits) => stale || setSearch({ state: 'found', words, hits }),
      (error: Error) => stale || setSearch({ state: 'failed', reason: error.message }),
    );
    return () => {
      stale = true;
    };
  }, [send, words, grade, decade, turn]);
  return { search, again: () => setTurn((turn) => turn + 1) };
}
