import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../../ui/components/results.tsx';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';

const MAX_HITS = 40;

/** Searches at every change of the words; an answer that is overtaken is dropped. `again` asks once more. */
export function useSearch(source: ReviewSource, words: string): { search: Search; again(): void } {
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const [turn, setTurn] = useState(0);
  const asked = words.trim();
  // Another turn asks the same words again.
  useEffect(() => {
    if (!asked) return setSearch({ state: 'idle' });
    let stale = false;
    setSearch((now) => ({ state: 'searching', hits: now.state === 'found' ? now.hits : undefined }));
    source.search({ words: asked, limit: MAX_HITS }).then(
      (hits) => stale || setSearch({ state: 'found', words: asked, hits }),
      (error) => stale || setSearch({ state: 'failed', reason: errorWords(error) }),
    );
    return () => {
      stale = true;
    };
  }, [source, asked, turn]);
  return { search, again: () => setTurn((turn) => turn + 1) };
}
