import type { Film } from '../../core/film/film.ts';
import type { Answer } from '../../protocol/messages.ts';

/** The most films one message may hold: the worker refuses more. */
const MAX_FILMS_PER_MESSAGE = 1000;
/** How many answers are remembered; a viewer who scrolls for an hour sees about this many tiles. */
const MAX_CACHED_ANSWERS = 5000;
/** After a failure, when to ask again (ms); then no more until the page is opened anew. */
const RETRY_DELAYS_MS = [1000, 5000, 30_000];
/** No film is called that: such a "title" is a broken or hostile page and is never sent. */
const MAX_TITLE_LENGTH = 500;

/** Films are gathered so long (ms) before they are asked about, because tiles are read in several turns. */
const BATCH_DELAY_MS = 8;

const NONE: Answer = { match: 'none' };

/** What makes two films of a page the same question. */
export function filmKey({ title, year, kind, ids, otherTitles, directors, minutes }: Film): string {
  return JSON.stringify([title, year, kind, ids, otherTitles, directors, minutes]);
}

/** Asks the worker about films: all that are asked at about one time go in one message, and none is asked twice. */
export interface MatchClient {
  /** The answer, by key of the film. Never settles after the signal or when the worker cannot be reached. */
  match(film: Film, key: string): Promise<Answer>;
  /** The answer if it is already known. */
  cached(key: string): Answer | undefined;
  /** Forgets all answers, because the library or the viewer's corrections have changed. */
  forget(): void;
}

export function createMatchClient(
  match: (films: Film[]) => Promise<Answer[]>,
  signal: AbortSignal,
): MatchClient {
  let answers = new Map<string, Answer>();
  const asked = new Map<string, { film: Film; answer: Promise<Answer>; settle(answer: Answer): void }>();
  let waiting: string[] = [];

  async function send(keys: string[], failures: number): Promise<void> {
    const open = keys.filter((key) => asked.has(key));
    if (signal.aborted || !open.length) return;
    const memory = answers;
    try {
      const replies = await match(open.map((key) => asked.get(key)!.film));
      if (signal.aborted) return;
      // What was forgotten meanwhile is answered from what holds now.
      if (memory !== answers) return send(open, failures);
      open.forEach((key, i) => {
        const reply = replies[i] ?? NONE;
        remember(key, reply);
        asked.get(key)?.settle(reply);
        asked.delete(key);
      });
    } catch {
      const wait = RETRY_DELAYS_MS[failures];
      if (wait !== undefined) setTimeout(() => send(open, failures + 1), wait);
    }
  }

  function remember(key: string, answer: Answer): void {
    if (answers.size >= MAX_CACHED_ANSWERS) answers.delete(answers.keys().next().value!);
    answers.set(key, answer);
  }

  function flush(): void {
    const keys = waiting;
    waiting = [];
    for (let at = 0; at < keys.length; at += MAX_FILMS_PER_MESSAGE)
      void send(keys.slice(at, at + MAX_FILMS_PER_MESSAGE), 0);
  }

  return {
    match(film, key) {
      const known = answers.get(key) ?? (film.title.length > MAX_TITLE_LENGTH ? NONE : undefined);
      if (known) return Promise.resolve(known);
      let question = asked.get(key);
      if (!question) {
        let settle!: (answer: Answer) => void;
        const answer = new Promise<Answer>((resolve) => {
          settle = resolve;
        });
        question = { film, answer, settle };
        asked.set(key, question);
        if (waiting.push(key) === 1) setTimeout(flush, BATCH_DELAY_MS);
      }
      return question.answer;
    },
    cached: (key) => answers.get(key),
    forget() {
      answers = new Map();
    },
  };
}
