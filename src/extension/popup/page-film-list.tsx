import { useState } from 'preact/hooks';
import type { Film } from '../../core/film/film.ts';
import { reviewsOf, shownReview } from '../../protocol/answers.ts';
import type { Answer, PageFilm } from '../../protocol/messages.ts';
import { WatchSign } from '../../ui/components/film/watch-sign.tsx';
import { ReviewButton } from '../../ui/components/review-button.tsx';
import { text } from '../../ui/messages/message-text.ts';
import { reasonText } from '../../ui/messages/reason-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import { NoGrade } from './no-grade.tsx';
import type { Correct, LeaveOut, Over, Say } from './overlay.ts';
import { PageCard } from './page-card.tsx';
import { passesWatch, WatchChips, type WatchFilter } from './watch/watch-chips.tsx';

interface FilmListProps {
  films: PageFilm[];
  /** One a film. */
  answers: Answer[];
  source: ReviewSource;
  onOpen(over: Over): void;
  onCorrect: Correct;
  onSay: Say;
  onLeaveOut: LeaveOut;
}

interface Answered {
  film: Film;
  answer: Answer;
}

/** The page's own film first, with its card; then the graded films of its lists; then those without a grade. */
export function FilmList({ films, answers, source, onOpen, onCorrect, onSay, onLeaveOut }: FilmListProps) {
  const own = films.findIndex(({ role }) => role === 'page');
  const tiles = once(films, answers, own);
  const graded = tiles.filter(({ answer }) => reviewsOf(answer).length > 0);
  const rest = tiles.filter(({ answer }) => reviewsOf(answer).length === 0);
  const [filter, setFilter] = useState<WatchFilter>('all');
  const shown = graded.filter(({ answer }) => passesWatch(filter, answer.watch));
  const ownFilm = films[own] && { film: films[own].film, answer: answers[own]! };
  return (
    <>
      {ownFilm && (
        <section class="card-place" aria-label={text('popup.ownFilm')}>
          <PageCard
            {...ownFilm}
            source={source}
            onOpen={onOpen}
            onCorrect={onCorrect}
            onSay={onSay}
            onLeaveOut={onLeaveOut}
          />
        </section>
      )}
      {graded.length > 0 && (
        <section>
          <h2 class="heading">
            {text(ownFilm ? 'popup.alsoOnPage' : 'popup.onPage')} <span class="soft">{graded.length}</span>
          </h2>
          {graded.some(({ answer }) => answer.watch) && <WatchChips filter={filter} onFilter={setFilter} />}
          <ul class="rows">
            {shown.map(({ film, answer }) => (
              <li key={film.title + film.year}>
                <GradedRow film={film} answer={answer} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <details class="rest" open={!ownFilm && graded.length === 0}>
          <summary data-stop>{text('popup.withoutGrade', { count: rest.length })}</summary>
          <ul class="rows">
            {rest.map(({ film, answer }) => (
              <li key={film.title + film.year}>
                <NoGrade film={film} answer={answer} onOpen={onOpen} onCorrect={onCorrect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function GradedRow({ film, answer, onOpen }: Answered & { onOpen(over: Over): void }) {
  const [card] = reviewsOf(answer);
  const shown = shownReview(answer);
  if (!card || !shown || !answer.reason) return null;
  const reason = reasonText(answer.reason);
  return (
    <ReviewButton
      listed={shown}
      mark={<WatchSign state={answer.watch} />}
      onClick={() => onOpen({ card, reason, film, answer })}
    />
  );
}

/** A page shows one film in several rows: each once, where it comes first. */
function once(films: PageFilm[], answers: Answer[], own: number): Answered[] {
  const seen = new Set<string>();
  return films.flatMap(({ film }, at) => {
    const answer = answers[at];
    const review = reviewsOf(answer)[0]?.ref;
    const key = review ? JSON.stringify(review) : `${film.title}\n${film.year ?? ''}`;
    if (at === own || !answer || seen.has(key)) return [];
    seen.add(key);
    return [{ film, answer }];
  });
}
