import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Film } from '../../core/film/film.ts';
import { filmName } from '../../core/film/film-name.ts';
import type { Answer, ListedReview, ReviewRef } from '../../protocol/messages.ts';
import { text } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import type { Correct } from './overlay.ts';

interface Correcting {
  /** What was just done, with its undo; nothing before. */
  notice: ComponentChildren;
  /** Sets the viewer's word for a film: a review, none (null), or nothing any more (undefined). */
  correct: Correct;
}

interface Done {
  words: string;
  undo?: () => void;
}

/** Corrections with an undo. `after` is called when one was made or undone. */
export function useCorrecting(send: Send, after: () => void): Correcting {
  const [done, setDone] = useState<Done>();

  async function set(film: Film, ref: ReviewRef | null | undefined, told: Done): Promise<void> {
    try {
      await send('correct', { film, ref });
      setDone(told);
      after();
    } catch (error) {
      setDone({ words: text('correct.failed', { reason: errorWords(error) }) });
    }
  }

  const notice = done && (
    <div class="notice" role="status">
      <span>{done.words}</span>
      {done.undo && (
        <button type="button" class="quiet" data-stop onClick={done.undo}>
          {text('undo.undo')}
        </button>
      )}
    </div>
  );

  return {
    notice,
    correct(film, answer, to) {
      const before = spoken(answer);
      const undo = () => void set(film, before, { words: text('undo.undone') });
      return set(film, to === null ? null : to?.ref, { words: wordsFor(film, to), undo });
    },
  };
}

/** What the viewer had said before this answer was given. */
function spoken(answer: Answer | undefined): ReviewRef | null | undefined {
  if (!answer || !('corrected' in answer) || !answer.corrected) return undefined;
  return answer.match === 'certain' ? answer.reviews[0]!.ref : null;
}

function wordsFor({ title }: Film, to: ListedReview | null | undefined): string {
  if (to === undefined) return text('undo.matchedAgain', { title });
  if (to === null) return text('correct.noReview', { title });
  return text('correct.isFrom', { title, film: filmName(to) });
}
