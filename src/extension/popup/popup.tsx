import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Results } from '../../ui/components/results.tsx';
import { SearchBox } from '../../ui/components/search-box.tsx';
import { listKeys } from '../../ui/keyboard-navigation.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import type { Send } from '../platform/messaging.ts';
import type { Page } from './active-page.ts';
import { ArchiveBar } from './archive-offer-bar.tsx';
import { CorrectView } from './correct-view.tsx';
import { SiteBar } from './footer.tsx';
import type { Correct, Over } from './overlay.ts';
import { PageSection } from './page-section.tsx';
import { CardView } from './review-view.tsx';
import { usePage } from './use-active-page.ts';
import { useCorrecting } from './use-corrections.tsx';
import { useSearch } from './use-search.ts';

interface PopupProps {
  page: Page;
  send: Send;
  /** Words to begin with. */
  words?: string;
}

/** The popup: the films of the open page, and a search over all reviews. */
export function Popup({ page, send, words: first = '' }: PopupProps) {
  const [words, setWords] = useState(first);
  const [over, setOver] = useState<Over>();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const source = useMemo(() => libraryOf(send), [send]);
  const { search, again } = useSearch(source, words);
  const open = usePage(page, send);
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
  useEffect(() => {
    const keys = listKeys(root, box, () => latest.current());
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

  return (
    <div class="popup" ref={root}>
      <div class="popup-lists" hidden={over !== undefined}>
        <SearchBox box={box} words={words} onWords={setWords} onEnter={() => clickFirst(root.current)} />
        <main class="popup-scroll">
          <h1 class="rg-hidden">Reelgrade</h1>
          {correcting.notice}
          {words.trim() ? (
            <Results
              search={search}
              again={again}
              onOpen={(hit) => show({ card: hit, highlights: hit.highlights })}
            />
          ) : (
            <>
              <ArchiveBar page={page} send={send} />
              <PageSection open={open} onOpen={show} onCorrect={correct} source={source} />
            </>
          )}
        </main>
        <SiteBar open={open} />
      </div>
      {over && 'card' in over && (
        <CardView {...over} source={source} onBack={back} onCorrect={correct} onOver={show} />
      )}
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

/** Enter in the box opens the best hit. */
function clickFirst(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('.results [data-stop]')?.click();
}
