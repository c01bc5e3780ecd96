import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../../ui/components/results.tsx';
import type { Send } from '../platform/messaging.ts';

const LIMIT = 40;

/** Searches at every change of the words; an answer that is overtaken is dropped. `again` asks anew. */
export function useSearch(ask: Send, words: string): { search: Search; again(): void } {
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const [turn, setTurn] = useState(0);
  const asked = words.trim();
  // Another turn asks the same words again.
  useEffect(() => {
    if (!asked) return setSearch({ state: 'idle' });
    let stale = false;
    setSearch((now) => ({ state: 'searching', hits: now.state === 'found' ? now.hits : undefined }));
    ask('search', { words: asked, limit: LIMIT }).then(
      (hits) => stale || setSearch({ state: 'found', words: asked, hits }),
      (error: Error) => stale || setSearch({ state: 'failed', reason: error.message }),
    );
    return () => {
      stale = true;
    };
  }, [ask, asked, turn]);
  return { search, again: () => setTurn((turn) => turn + 1) };
}
