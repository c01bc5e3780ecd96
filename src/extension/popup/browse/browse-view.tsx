import { useEffect, useState } from 'preact/hooks';
import type { ArchiveInfo, Hit } from '../../../protocol/messages.ts';
import { WatchSign } from '../../../ui/components/film/watch-sign.tsx';
import { ReviewButton } from '../../../ui/components/review-button.tsx';
import { Empty, Failure, Loading } from '../../../ui/components/states.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import type { Send } from '../../platform/messaging.ts';
import { type Filters, type ListPlace, NO_FILTERS, wishOf } from './browse-place.ts';
import { FilterChips } from './filter-chips.tsx';
import { useListing } from './use-listing.ts';
import { VirtualList } from './virtual-list.tsx';

interface BrowseViewProps {
  place: ListPlace;
  /** Another seed is another surprise. */
  seed: number;
  send: Send;
  onOpen(hit: Hit): void;
}

/** A list of all reviews without words, narrowed by chips. */
export function BrowseView({ place, seed, send, onOpen }: BrowseViewProps) {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [archives, setArchives] = useState<ArchiveInfo[]>([]);
  // Another place has its own order again.
  const [sortedPlace, setSortedPlace] = useState<ListPlace>(place);
  const shown = sortedPlace === place ? filters : { ...filters, sort: undefined };
  const list = useListing(send, wishOf(place, shown, seed, new Date()));
  useEffect(() => {
    // Without them there are no chips for critics; that is no failure.
    send('archives').then(setArchives, () => {});
  }, [send]);

  return (
    <section class="browse" aria-label={text(PLACE_WORDS[place])}>
      <FilterChips
        place={place}
        filters={shown}
        archives={archives}
        onChange={(change) => {
          setFilters((now) => ({ ...now, ...(sortedPlace !== place && { sort: undefined }), ...change }));
          setSortedPlace(place);
        }}
      />
      {list.failed && (
        <Failure title={text('browse.failed')} retry={list.again}>
          {list.failed}
        </Failure>
      )}
      {list.total === undefined && !list.failed && <Loading label={text('browse.opening')} rows={6} />}
      {list.total === 0 && <Empty title={text('browse.none')}>{text('browse.noneHint')}</Empty>}
      {list.total !== undefined && list.total > 0 && (
        <>
          <p class="rg-hidden" role="status">
            {text('browse.count', { count: list.total })}
          </p>
          <VirtualList
            label={text(PLACE_WORDS[place])}
            total={list.total}
            onRange={list.want}
            row={(at) => {
              const hit = list.at(at);
              if (!hit) return <span class="waiting" />;
              return (
                <ReviewButton
                  listed={hit}
                  mark={<WatchSign state={hit.watch} />}
                  onClick={() => onOpen(hit)}
                />
              );
            }}
          />
        </>
      )}
    </section>
  );
}

/** The name of each place, by code. */
export const PLACE_WORDS = {
  page: 'browse.page',
  latest: 'browse.latest',
  best: 'browse.best',
  surprise: 'browse.surprise',
  month: 'browse.month',
} as const;
