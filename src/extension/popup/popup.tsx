import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sortIn, withSort } from '../../core/catalog/search/sort-words.ts';
import type { Film } from '../../core/film/film.ts';
import { Chips } from '../../ui/components/chips.tsx';
import { WatchSign } from '../../ui/components/film/watch-sign.tsx';
import { Results } from '../../ui/components/results.tsx';
import { SearchBox } from '../../ui/components/search-box.tsx';
import { listKeys } from '../../ui/keyboard-navigation.ts';
import { text } from '../../ui/messages/message-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import type { Send } from '../platform/messaging.ts';
import type { Page, PageView } from './active-page.ts';
import { ArchiveBar } from './archive-offer-bar.tsx';
import { PLACES, type Place } from './browse/browse-place.ts';
import { BrowseView, PLACE_WORDS } from './browse/browse-view.tsx';
import { SortChips } from './browse/sort-chips.tsx';
import { CorrectView } from './correct-view.tsx';
import { SiteBar } from './footer.tsx';
import { HelpView } from './help-view.tsx';
import type { Correct, LeaveOut, Over, Say } from './overlay.ts';
import { PageSection } from './page-section.tsx';
import { CardView } from './review-view.tsx';
import { usePage } from './use-active-page.ts';
import { useCorrecting } from './use-corrections.tsx';
import { useSearch } from './use-search.ts';

interface PopupProps {
  page: Page;
  send: Send;
  /** What is known of the page already. */
  view?: PageView | undefined;
  /** Words to begin with. */
  words?: string;
}

/** The popup: the films of the open page, and a search over all reviews. */
export function Popup({ page, send, view, words: first = '' }: PopupProps) {
  const [words, setWords] = useState(first);
  const [chosen, setChosen] = useState<Place>();
  const [seed, setSeed] = useState(newSeed);
  const [over, setOver] = useState<Over>();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const source = useMemo(() => libraryOf(send), [send]);
  const { search, again } = useSearch(source, words);
  const open = usePage(page, send, view);
  const correcting = useCorrecting(send, open.refresh);

  const show = (next: Over) => {
    if (!over) from.current = document.activeElement as HTMLElement | null;
    setOver(next);
  };
  const back = () => {
    if (over) setOver(undefined);
    else if (words) setWords('');
    else return false;
    return true;
  };
  // Two quick Escapes may come before an effect runs: the keys always ask what is rendered.
  const latest = useRef(back);
  latest.current = back;
  const askHelp = useRef(() => {});
  askHelp.current = () => show({ help: true });
  useEffect(() => {
    const keys = listKeys(
      root,
      box,
      () => latest.current(),
      () => askHelp.current(),
    );
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
  // Going back, the focus is where it was; what was there may be gone.
  useEffect(() => {
    if (over) return;
    (from.current?.isConnected ? from.current : box.current)?.focus();
  }, [over]);

  const correct: Correct = async (film, answer, to) => {
    setOver(undefined);
    await correcting.correct(film, answer, to);
  };

  // Where the page has no film to show, the latest reviews are below what is said of it.
  const isPageClosed = !chosen && !!open.view && (open.view.state !== 'read' || open.view.films.length === 0);
  const place = chosen ?? (isPageClosed ? 'latest' : 'page');
  const leaveOut: LeaveOut = async ({ ref }, isOut) => {
    await send('leaveOut', { ref, isOut });
    open.refresh();
  };
  const answerOf = useCallback(
    async (film: Film) => (await send('matchOnPage', { films: [film] }))[0],
    [send],
  );
  const say: Say = async (film, state) => {
    await send('watch', { film, state });
    open.refresh();
    again();
  };

  return (
    <div class="popup" ref={root}>
      <div class="popup-lists" hidden={over !== undefined}>
        <SearchBox box={box} words={words} onWords={setWords} onEnter={() => clickFirst(root.current)} />
        {!words.trim() && (
          <nav class="places">
            <Chips
              label={text('browse.places')}
              choices={PLACES.map((value) => ({ value, words: text(PLACE_WORDS[value]) }))}
              chosen={place}
              onChoose={(next) => {
                setChosen(next);
                if (next === 'surprise') setSeed(newSeed());
              }}
            />
          </nav>
        )}
        <main class="popup-scroll">
          <h1 class="rg-hidden">Reelgrade</h1>
          {correcting.notice}
          {words.trim() ? (
            <>
              <nav class="places">
                <SortChips
                  chosen={sortIn(words)}
                  otherwise={text('browse.byMatch')}
                  onChoose={(sort) => setWords(withSort(words, sort))}
                />
              </nav>
              <Results
                search={search}
                again={again}
                onOpen={(hit) => show({ card: hit, highlights: hit.highlights, watch: hit.watch })}
                markOf={(hit) => <WatchSign state={hit.watch} />}
              />
            </>
          ) : (
            <>
              {(place === 'page' || isPageClosed) && (
                <>
                  <ArchiveBar page={page} send={send} />
                  <PageSection
                    open={open}
                    onOpen={show}
                    onCorrect={correct}
                    onSay={say}
                    onLeaveOut={leaveOut}
                    source={source}
                  />
                </>
              )}
              {place !== 'page' && (
                <BrowseView
                  place={place}
                  seed={seed}
                  send={send}
                  onOpen={(hit) => show({ card: hit, watch: hit.watch })}
                />
              )}
            </>
          )}
        </main>
        <SiteBar open={open} onHelp={() => show({ help: true })} />
      </div>
      {over && 'card' in over && (
        <CardView
          {...over}
          source={source}
          onBack={back}
          onCorrect={correct}
          onSay={say}
          onLeaveOut={leaveOut}
          onOver={show}
          answerOf={answerOf}
        />
      )}
      {over && 'help' in over && <HelpView onBack={back} />}
      {over && 'correct' in over && (
        <CorrectView
          film={over.correct}
          answer={over.answer}
          source={source}
          onBack={back}
          onCorrect={correct}
        />
      )}
    </div>
  );
}

/** The worker's library, as lists and cards know it. */
function libraryOf(send: Send): ReviewSource {
  return { search: (query) => send('search', query), review: (ref) => send('review', ref) };
}

const newSeed = () => Math.floor(Math.random() * 2 ** 32);

/** Enter in the box opens the best hit. */
function clickFirst(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('.results [data-stop]')?.click();
}
