import { useRef, useState } from 'preact/hooks';
import type { Film } from '../../core/film/film.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';
import { BackBar } from '../../ui/components/back-bar.tsx';
import { ReviewButton } from '../../ui/components/review-button.tsx';
import { SearchBox } from '../../ui/components/search-box.tsx';
import { Empty, Failure } from '../../ui/components/states.tsx';
import { text } from '../../ui/messages/message-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import type { Correct } from './overlay.ts';
import { useSearch } from './use-search.ts';

interface CorrectViewProps {
  film: Film;
  answer?: Answer;
  source: ReviewSource;
  onBack(): void;
  onCorrect: Correct;
}

/** The viewer says which review is of a film of the page, or that none is. */
export function CorrectView({ film, answer, source, onBack, onCorrect }: CorrectViewProps) {
  const [words, setWords] = useState(film.title);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { search, again } = useSearch(source, words);
  const hits = search.state === 'found' || search.state === 'searching' ? (search.hits ?? []) : [];
  const near = words === film.title && answer?.match === 'unsure' ? answer.candidates : [];
  const choices = [...near, ...hits.filter((hit) => !near.some((one) => sameRef(one, hit)))];
  return (
    <div class="over">
      <BackBar
        title={
          film.year
            ? text('correct.whichOfYear', { title: film.title, year: film.year })
            : text('correct.which', { title: film.title })
        }
        onBack={onBack}
      />
      <SearchBox
        box={box}
        words={words}
        onWords={setWords}
        onEnter={() => list.current?.querySelector<HTMLElement>('[data-stop]')?.click()}
      />
      <main class="popup-scroll">
        {search.state === 'failed' && (
          <Failure title={text('search.failed')} retry={again}>
            {search.reason}
          </Failure>
        )}
        {search.state === 'found' && choices.length === 0 && (
          <Empty title={text('search.none')}>{text('correct.noneHint')}</Empty>
        )}
        <ul class="rows" ref={list}>
          {choices.map((review) => (
            <li key={`${review.ref.archive}\n${review.ref.review}`}>
              <ReviewButton listed={review} onClick={() => onCorrect(film, answer, review)} />
            </li>
          ))}
        </ul>
      </main>
      <div class="foot">
        <button type="button" class="rg-button" data-stop onClick={() => onCorrect(film, answer, null)}>
          {text('correct.none')}
        </button>
        <span class="soft">{text('correct.kept')}</span>
      </div>
    </div>
  );
}

const sameRef = (a: ListedReview, b: ListedReview) =>
  a.ref.archive === b.ref.archive && a.ref.review === b.ref.review;
