import { Empty, Failure, Loading } from '../ui/states.tsx';
import type { Over } from './over.ts';
import { ReviewButton } from './review-button.tsx';
import type { Search } from './search.ts';

export interface ResultsProps {
  search: Search;
  again(): void;
  onOpen(over: Over): void;
}

/** What the search found. */
export function Results({ search, again, onOpen }: ResultsProps) {
  if (search.state === 'failed')
    return (
      <Failure title="The search failed" retry={again}>
        {search.reason}
      </Failure>
    );
  const hits = search.state === 'idle' ? undefined : search.hits;
  if (!hits) return <Loading label="Searching…" rows={5} />;
  return (
    <section class="results" aria-busy={search.state === 'searching'} aria-label="Reviews found">
      <p class="rg-hidden" role="status">
        {search.state === 'found' ? count(hits.length) : ''}
      </p>
      {hits.length === 0 && search.state === 'found' && (
        <Empty title="No review found">
          Nothing for “{search.words}”. Try fewer letters of the title, or a grade or year: “b+ 1999”.
        </Empty>
      )}
      <ul class="rows">
        {hits.map((hit) => (
          <li key={`${hit.ref.archive}\n${hit.ref.review}`}>
            <ReviewButton
              listed={hit}
              highlights={hit.highlights}
              onClick={() => onOpen({ card: hit, highlights: hit.highlights })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const count = (found: number) => (found === 1 ? 'One review found' : `${found} reviews found`);
