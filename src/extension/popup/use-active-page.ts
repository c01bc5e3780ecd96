import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../protocol/messages.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import type { Page, PageView } from './active-page.ts';

/** The open page with the answers for its films. */
export interface OpenPage {
  page: Page;
  /** Undefined until it is known. */
  view?: PageView;
  /** One a film of the view; undefined until they are there. */
  answers?: Answer[];
  /** Why the page or the answers cannot be had, in words. */
  failed?: string;
  /** Asks for the answers again: a correction was made. */
  refresh(): void;
  /** Reads the page again, or does something to it first (look, a site switched). */
  again(how?: () => Promise<PageView>): Promise<void>;
}

/** @param first what is known of the page already: then it is drawn at once, and not asked for again */
export function usePage(page: Page, send: Send, first?: PageView): OpenPage {
  const [view, setView] = useState(first);
  const [answers, setAnswers] = useState<Answer[]>();
  const [failed, setFailed] = useState<string>();
  const [turn, setTurn] = useState(0);

  const again = useCallback(
    async (how = page.view) => {
      try {
        setFailed(undefined);
        const next = await how();
        setAnswers(undefined);
        setView(next);
        setTurn((turn) => turn + 1);
      } catch (error) {
        setFailed(errorWords(error));
      }
    },
    [page],
  );
  useEffect(() => {
    if (!first) void again();
  }, [again]);

  // Another turn asks for the same films again.
  useEffect(() => {
    if (view?.state !== 'read') return;
    let stale = false;
    send('matchOnPage', {
      films: view.films.map(({ film }) => film),
      host: view.isPrivate ? undefined : view.host,
    }).then(
      (answers) => stale || setAnswers(answers),
      (error) => stale || setFailed(errorWords(error)),
    );
    return () => {
      stale = true;
    };
  }, [send, view, turn]);

  return { page, view, answers, failed, refresh: () => setTurn((turn) => turn + 1), again };
}
