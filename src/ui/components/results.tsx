import type { Hit } from '../../protocol/messages.ts';
import { ReviewButton } from './review-button.tsx';
import { Empty, Failure, Loading } from './states.tsx';

/** The answer to the words in the box. `hits` of earlier words stay while the next are on their way. */
export type Search =
  | { state: 'idle' }
  | { state: 'searching'; hits?: Hit[] }
  | { state: 'found'; words: string; hits: Hit[] }
  | { state: 'failed'; reason: string };

export interface ResultsProps {
  search: Search;
  again(): void;
  onOpen(hit: Hit): void;
}

/** What the search found. Style: lists.css. */
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
            <ReviewButton listed={hit} highlights={hit.highlights} onClick={() => onOpen(hit)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const count = (found: number) => (found === 1 ? 'One review found' : `${found} reviews found`);
