import type { ComponentChildren } from 'preact';
import type { Hit } from '../../protocol/messages.ts';
import { text } from '../messages/message-text.ts';
import { ReviewButton } from './review-button.tsx';
import { Empty, Failure, Loading } from './states.tsx';

/** The answer to the words in the box. `hits` of earlier words stay while the next are on their way. */
export type Search =
  | { state: 'idle' }
  | { state: 'searching'; hits?: Hit[] }
  | { state: 'found'; words: string; hits: Hit[] }
  | { state: 'failed'; reason: string };

interface ResultsProps {
  search: Search;
  again(): void;
  onOpen(hit: Hit): void;
  /** A sign at the end of a hit's line. */
  markOf?(hit: Hit): ComponentChildren;
}

/** What the search found. Style: lists.css. */
export function Results({ search, again, onOpen, markOf }: ResultsProps) {
  if (search.state === 'failed')
    return (
      <Failure title={text('search.failed')} retry={again}>
        {search.reason}
      </Failure>
    );
  const hits = search.state === 'idle' ? undefined : search.hits;
  if (!hits) return <Loading label={text('search.searching')} rows={5} />;
  return (
    <section class="results" aria-busy={search.state === 'searching'} aria-label={text('search.results')}>
      <p class="rg-hidden" role="status">
        {search.state === 'found' ? text('search.count', { count: hits.length }) : ''}
      </p>
      {hits.length === 0 && search.state === 'found' && (
        <Empty title={text('search.none')}>{text('search.noneHint', { words: search.words })}</Empty>
      )}
      <ul class="rows">
        {hits.map((hit) => (
          <li key={`${hit.ref.archive}\n${hit.ref.review}`}>
            <ReviewButton
              listed={hit}
              highlights={hit.highlights}
              mark={markOf?.(hit)}
              onClick={() => onOpen(hit)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
