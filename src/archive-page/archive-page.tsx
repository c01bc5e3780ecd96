import { useEffect, useRef, useState } from 'preact/hooks';
import { LINK_TYPE, MANIFEST_FILE } from '../core/manifest/manifest-names.ts';
import type { Archive } from '../core/review/review.ts';
import { webAddress } from '../core/text/web-address.ts';
import type { ListedReview } from '../protocol/messages.ts';
import { Results } from '../ui/components/results.tsx';
import { SearchBox } from '../ui/components/search-box.tsx';
import { Empty } from '../ui/components/states.tsx';
import { siteName } from '../ui/format.ts';
import { listKeys } from '../ui/keyboard-navigation.ts';
import { text, textWith } from '../ui/messages/message-text.ts';
import type { ReviewSource } from '../ui/review-source.ts';
import { AddToReelgrade } from './add-to-reelgrade.tsx';
import { FilterBar } from './filter-controls.tsx';
import { OpenReview } from './open-review.tsx';
import { useUrlState } from './url-state.ts';
import { useSearchResults } from './use-search-results.ts';

interface ArchivePageProps {
  archive: Archive;
  /** How many reviews. */
  count: number;
  source: ReviewSource;
}

/** An archive as a page of its own: search, filters, and every review at its own address. */
export function ArchivePage({ archive, count, source }: ArchivePageProps) {
  const [place, go] = useUrlState();
  const [chosen, setChosen] = useState<ListedReview>();
  const { search, again, more } = useSearchResults(source, place);
  const nothing = search.state === 'found' && search.hits.length === 0 && !search.words;
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const home = webAddress(archive.home);
  // From a list one goes back to it; from an address that was followed, to the whole archive.
  const back = () => (chosen ? history.back() : go({ review: undefined }));

  useEffect(() => {
    const keys = listKeys(root, box, () => {
      if (place.review) back();
      else if (place.words) go({ words: '' });
      else return false;
      return true;
    });
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });
  useEffect(() => {
    if (place.review || !chosen) return;
    // Back from a review: where one was in the list.
    const at = search.state === 'found' ? search.hits.findIndex(({ id }) => id === chosen.id) : -1;
    root.current?.querySelectorAll<HTMLElement>('.results [data-stop]')[at]?.focus();
    setChosen(undefined);
  }, [place.review]);

  return (
    <div class="archive-page" ref={root}>
      <header class="masthead">
        <h1 dir="auto">{archive.name}</h1>
        <p>
          {textWith('archive.reviewedBy', { count, critic: <span dir="auto">{archive.critic}</span> })}
          {archive.scale && `, ${archive.scale}`}
          {home && (
            <>
              {' · '}
              <a href={home}>{siteName(home)}</a>
            </>
          )}
        </p>
      </header>
      <main>
        {place.review ? (
          <OpenReview
            key={place.review}
            id={place.review}
            listed={chosen?.id === place.review ? chosen : undefined}
            source={source}
            of={archive.name}
            onBack={back}
          />
        ) : (
          <>
            <SearchBox
              box={box}
              words={place.words}
              onWords={(words) => go({ words })}
              onEnter={() => root.current?.querySelector<HTMLElement>('.results [data-stop]')?.click()}
            />
            <FilterBar place={place} go={go} />
            {nothing ? (
              <Empty title={text('search.none')}>{text('archive.none')}</Empty>
            ) : (
              <Results
                search={search}
                again={again}
                onOpen={(hit) => {
                  setChosen(hit);
                  go({ review: hit.id });
                }}
              />
            )}
            {more && (
              <button type="button" class="rg-button more" data-stop onClick={more}>
                {text('archive.more')}
              </button>
            )}
          </>
        )}
      </main>
      <footer>
        <AddToReelgrade />
        {/* An open review says it itself. */}
        {archive.rights && !place.review && <p dir="auto">{archive.rights}</p>}
        {archive.contact && <p dir="auto">{archive.contact}</p>}
        <p>
          {/* Shown, not only in the head: some browsers find an offer by what is displayed. */}
          <a href={MANIFEST_FILE} type={LINK_TYPE}>
            {text('archive.manifest')}
          </a>{' '}
          · <a href="feed.xml">{text('archive.feed')}</a> ·{' '}
          <a href="reviews.jsonld">{text('archive.data')}</a>
        </p>
      </footer>
    </div>
  );
}
