import { useState } from 'preact/hooks';
import { filmName } from '../core/film/film-name.ts';
import type { FilmChoice, OpenReview } from '../critic/desk/desk-tasks.ts';
import { text } from '../ui/messages/message-text.ts';
import type { TaskClient } from './task-client.ts';

/** Questions that are shown at first, and with every step. */
const PAGE_SIZE = 20;

/** The reviews of which it is not certain which film they are of, each with a way to say it. */
export function SettleFilms({ open, desk }: { open: OpenReview[]; desk: TaskClient }) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const more = Math.min(PAGE_SIZE, open.length - shown);
  return (
    <section>
      <h2>{text('critic.settle', { count: open.length })}</h2>
      <p>{text('critic.settleWhy')}</p>
      {open.slice(0, shown).map((review) => (
        <FilmQuestion key={review.id} review={review} desk={desk} />
      ))}
      {more > 0 && (
        <button type="button" class="rg-button" onClick={() => setShown(shown + PAGE_SIZE)}>
          {text('critic.more', { count: more })}
        </button>
      )}
    </section>
  );
}

function FilmQuestion({ review, desk }: { review: OpenReview; desk: TaskClient }) {
  const { id, source, title, year, grade, date, reason, candidates } = review;
  const [film, setFilm] = useState(review.chosen ?? '');
  const [status, setStatus] = useState('');
  const choose = (film: string) => {
    setFilm(film);
    desk.ask('choose', { review: id, film }).then(
      () => setStatus(film ? text('critic.chosen') : ''),
      (error: Error) => setStatus(error.message),
    );
  };
  const isListed = candidates.some((one) => one.id === film);
  return (
    <fieldset class="film-question" data-done={(film && status === text('critic.chosen')) || undefined}>
      <legend dir="auto">{[filmName({ title, year }), grade, date].filter(Boolean).join(' · ')}</legend>
      <p>
        {reason} <code>{source}</code>
      </p>
      {candidates.map((one) => (
        <label key={one.id}>
          <input type="radio" name={id} checked={film === one.id} onChange={() => choose(one.id)} />
          {candidateText(one)} <small>{one.id}</small>
        </label>
      ))}
      {candidates.length > 0 && (
        <label>
          <input type="radio" name={id} checked={film === ''} onChange={() => choose('')} />
          {text('critic.leaveOpen')}
        </label>
      )}
      <label>
        {text('critic.idOrYear')}
        <input
          type="text"
          value={isListed ? '' : film}
          onChange={(event) => choose(event.currentTarget.value.trim())}
        />
      </label>
      <p role="status">{status}</p>
    </fieldset>
  );
}

function candidateText({ title, year, directors }: FilmChoice): string {
  const said = { title, year: year ?? text('critic.noYear') };
  if (!directors?.length) return text('critic.candidate', said);
  return text('critic.candidateBy', { ...said, directors: directors.join(', ') });
}
