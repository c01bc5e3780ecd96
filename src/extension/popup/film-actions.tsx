import { useState } from 'preact/hooks';
import type { Film } from '../../core/film/film.ts';
import { shownReview } from '../../protocol/answers.ts';
import type { Answer } from '../../protocol/messages.ts';
import { text } from '../../ui/messages/message-text.ts';
import browser from '../platform/browser.ts';
import type { Correct, Over } from './overlay.ts';
import { wrongFilmReport } from './share/wrong-film-report.ts';

interface CardActionsProps {
  film: Film;
  answer?: Answer;
  onOver(over: Over): void;
  onCorrect: Correct;
}

/** What a viewer can do about the answer for a film of the page. */
export function CardActions({ film, answer, onOver, onCorrect }: CardActionsProps) {
  const corrected = answer && 'corrected' in answer && answer.corrected;
  const [likely] = answer?.match === 'likely' ? answer.reviews : [];
  return (
    <>
      {likely && (
        <>
          <button
            type="button"
            class="rg-button primary"
            data-stop
            onClick={() => onCorrect(film, answer, likely)}
          >
            {text('review.isFilm')}
          </button>
          <button type="button" class="rg-button" data-stop onClick={() => onCorrect(film, answer, null)}>
            {text('review.isNot')}
          </button>
        </>
      )}
      <button type="button" class="rg-button" data-stop onClick={() => onOver({ correct: film, answer })}>
        {text(
          answer?.match === 'certain'
            ? 'correct.wrongFilm'
            : likely
              ? 'correct.anotherFilm'
              : 'correct.choose',
        )}
      </button>
      {answer && shownReview(answer) && <ReportButton film={film} answer={answer} />}
      {corrected && (
        <button type="button" class="rg-button" data-stop onClick={() => onCorrect(film, answer, undefined)}>
          {text('correct.takeBack')}
        </button>
      )}
    </>
  );
}

/** Copies a report of a wrong film, which the viewer may send wherever they like. */
function ReportButton({ film, answer }: { film: Film; answer: Answer }) {
  const [status, setStatus] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(wrongFilmReport(film, answer, browser.runtime.getManifest().version)).then(
      () => setStatus(text('share.reported')),
      () => setStatus(text('layout.notCopied')),
    );
  return (
    <>
      <button type="button" class="rg-button" data-stop onClick={copy}>
        {text('share.reportFilm')}
      </button>
      <span role="status" class="soft">
        {status}
      </span>
    </>
  );
}
