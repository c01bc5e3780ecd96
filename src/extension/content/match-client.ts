/** Asks the worker about films: in few messages, and about no film twice. */

import type { Film } from '../../core/film/film.ts';
import { MAX_TITLE_LENGTH } from '../../core/film/film-limits.ts';
import { MAX_FILMS_PER_MESSAGE } from '../../protocol/message-limits.ts';
import type { Answer } from '../../protocol/messages.ts';

/** A viewer who scrolls for an hour sees about this many tiles. */
const MAX_CACHED_ANSWERS = 5000;
/** Waits before asking again after a failure; then no more until the page is opened again. */
const RETRY_DELAYS_MS = [1000, 5000, 30_000];

/** Films are collected this long before they are sent, because tiles are read in several tasks. */
const BATCH_DELAY_MS = 8;

const NONE: Answer = { match: 'none' };

/** Identifies a question: two films with the same key get the same answer. */
export function filmKey({ title, year, kind, ids, otherTitles, directors, minutes }: Film): string {
  return JSON.stringify([title, year, kind, ids, otherTitles, directors, minutes]);
}

/** Asks the worker about films: in few messages, and about no film twice. */
export interface MatchClient {
  /** The answer for a film; `key` is its `filmKey`. Never settles after the signal, or when the worker cannot be reached. */
  match(film: Film, key: string): Promise<Answer>;
  /** The answer, if the worker has given it already. */
  cached(key: string): Answer | undefined;
  /** Forgets all answers, because the library or the viewer's corrections have changed. */
  forget(): void;
}

export function createMatchClient(
  match: (films: Film[]) => Promise<Answer[]>,
  signal: AbortSignal,
): MatchClient {
  let answers = new Map<string, Answer>();
  const questions = new Map<string, { film: Film; answer: Promise<Answer>; settle(answer: Answer): void }>();
  let unsent: string[] = [];

  async function send(keys: string[], failures: number): Promise<void> {
    const open = keys.filter((key) => questions.has(key));
    if (signal.aborted || !open.length) return;
    const cache = answers;
    try {
      const replies = await match(open.map((key) => questions.get(key)!.film));
      if (signal.aborted) return;
      // The answers were forgotten meanwhile, so these may be outdated.
      if (cache !== answers) return send(open, failures);
      open.forEach((key, i) => {
        const reply = replies[i] ?? NONE;
        remember(key, reply);
        questions.get(key)?.settle(reply);
        questions.delete(key);
      });
    } catch {
      const delay = RETRY_DELAYS_MS[failures];
      if (delay !== undefined) setTimeout(() => send(open, failures + 1), delay);
    }
  }

  function remember(key: string, answer: Answer): void {
    if (answers.size >= MAX_CACHED_ANSWERS) answers.delete(answers.keys().next().value!);
    answers.set(key, answer);
  }

  function flush(): void {
    const keys = unsent;
    unsent = [];
    for (let at = 0; at < keys.length; at += MAX_FILMS_PER_MESSAGE)
      void send(keys.slice(at, at + MAX_FILMS_PER_MESSAGE), 0);
  }

  return {
    match(film, key) {
      // A page with a longer title is broken or hostile: the title is never sent.
      const known = answers.get(key) ?? (film.title.length > MAX_TITLE_LENGTH ? NONE : undefined);
      if (known) return Promise.resolve(known);
      let question = questions.get(key);
      if (!question) {
        let settle!: (answer: Answer) => void;
        const answer = new Promise<Answer>((resolve) => {
          settle = resolve;
        });
        question = { film, answer, settle };
        questions.set(key, question);
        if (unsent.push(key) === 1) setTimeout(flush, BATCH_DELAY_MS);
      }
      return question.answer;
    },
    cached: (key) => answers.get(key),
    forget() {
      answers = new Map();
    },
  };
}
