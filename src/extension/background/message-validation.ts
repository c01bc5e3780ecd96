/** Checks who sends a message and what it carries, before a handler is called. */

import * as v from 'valibot';
import { type SearchFilters, SORTS } from '../../core/catalog/catalog.ts';
import { reviewRefSchema } from '../../core/corrections/corrections-file.ts';
import type { Film } from '../../core/film/film.ts';
import { filmSchema } from '../../core/film/film-schema.ts';
import { ProblemError } from '../../core/text/problem.ts';
import { mineSchema } from '../../protocol/all-of-mine.ts';
import {
  MAX_ARCHIVE_ID_LENGTH,
  MAX_FILMS_PER_MESSAGE,
  MAX_HOST_LENGTH,
  MAX_IMPORT_LENGTH,
  MAX_LIST_PART,
  MAX_SEARCH_HITS,
  MAX_SEARCH_LENGTH,
} from '../../protocol/message-limits.ts';
import type { MessageInput, MessageName, MessageOutput } from '../../protocol/messages.ts';
import { taughtSiteSchema } from '../../protocol/site-file.ts';
import { LATE_PARTS } from '../../protocol/types.ts';
import { MAX_WATCHED_FILMS, WATCH_STATES } from '../../protocol/watch-state.ts';
import { watchedFilmSchema } from '../../protocol/watched-film.ts';
import browser from '../platform/browser.ts';
import type { Handlers, Sender } from '../platform/messaging.ts';
import { subscriptionInputSchemas } from './subscriptions/subscription-handlers.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
// Firefox carries fields that are there but undefined, Chromium drops them: both pass.
const optional = v.optional;

const filters = v.object({
  score: optional(v.strictTuple([whole(0, 100), whole(0, 100)])),
  grade: optional(text(40)),
  years: optional(v.strictTuple([whole(1800, 2300), whole(1800, 2300)])),
  critic: optional(text(100)),
  sort: optional(v.picklist(SORTS)),
}) satisfies v.GenericSchema<unknown, SearchFilters>;

/** A film that is not valid becomes undefined, so that one hostile tile does not cost its page all answers. */
const films = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MAX_FILMS_PER_MESSAGE),
  v.transform((films) => films.map(filmOrNone)),
);

const watchedFilms = v.pipe(v.array(watchedFilmSchema), v.maxLength(MAX_WATCHED_FILMS));

/** What each message to the worker may carry. */
export const inputSchemas = {
  match: films,
  matchOnPage: v.object({ films, host: optional(text(MAX_HOST_LENGTH)) }),
  search: v.object({
    words: v.pipe(
      v.string(),
      v.transform((words) => words.slice(0, MAX_SEARCH_LENGTH)),
    ),
    filters: optional(filters),
    limit: optional(whole(1, MAX_SEARCH_HITS)),
  }),
  list: v.object({
    order: v.variant('by', [
      v.object({ by: v.picklist(['latest', 'best', 'title']) }),
      v.object({ by: v.literal('surprise'), seed: whole(0, 2 ** 32) }),
      v.object({ by: v.literal('month'), month: whole(1, 12), before: whole(1800, 2300) }),
    ]),
    score: optional(filters.entries.score),
    years: optional(filters.entries.years),
    archive: optional(text(MAX_ARCHIVE_ID_LENGTH)),
    watch: optional(v.picklist(['unseen', 'wanted'])),
    from: whole(0, 10_000_000),
    limit: whole(1, MAX_LIST_PART),
  }),
  review: reviewRefSchema,
  latePart: v.picklist(LATE_PARTS),
  veilScores: v.unknown(),
  titlePage: v.pipe(
    v.unknown(),
    v.transform((film) => filmOrNone(film) ?? null),
  ),
  // "Take it back" arrives as an object without `ref`: messages drop what is undefined.
  correct: v.object({ film: filmSchema, ref: v.optional(v.nullable(reviewRefSchema)) }),
  leaveOut: v.object({ ref: reviewRefSchema, isOut: v.boolean() }),
  watch: v.object({ film: filmSchema, state: optional(v.picklist(WATCH_STATES)) }),
  watchList: v.unknown(),
  keepTaughtSite: taughtSiteSchema,
  mine: v.unknown(),
  replaceMine: mineSchema,
  addToWatchList: watchedFilms,
  replaceWatchList: watchedFilms,
  archives: v.unknown(),
  corrections: v.unknown(),
  rememberedTitles: v.unknown(),
  forgetTitles: v.unknown(),
  sitePack: v.unknown(),
  updateSitePack: v.unknown(),
  directory: v.unknown(),
  updateDirectory: v.unknown(),
  importCorrections: text(MAX_IMPORT_LENGTH),
  ...subscriptionInputSchemas,
} satisfies { [N in Exclude<MessageName, `page.${string}`>]: v.GenericSchema };

type WorkerMessage = keyof typeof inputSchemas;

/** The messages that a content script may send; all others are for the extension's own pages. */
const contentScriptMessages: ReadonlySet<WorkerMessage> = new Set([
  'match',
  'review',
  'latePart',
  'veilScores',
  'titlePage',
  'correct',
  'watch',
  'leaveOut',
  'keepTaughtSite',
] as const);

function filmOrNone(film: unknown): Film | undefined {
  const parsed = v.safeParse(filmSchema, film);
  return parsed.success ? parsed.output : undefined;
}

/** Popup and options, in their own window or in a tab. */
function isOurs(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** One handler for each message; it gets validated input. */
export type ValidatedHandlers = {
  [N in WorkerMessage]: (
    input: v.InferOutput<(typeof inputSchemas)[N]>,
    sender: Sender,
  ) => MessageOutput<N> | Promise<MessageOutput<N>>;
};

/** Checks the sender, then validates the input, before a handler is called. Rejects with the reason. */
export function validated(handlers: ValidatedHandlers): Handlers {
  const checkedHandlers: Handlers = {};
  for (const name of Object.keys(inputSchemas) as WorkerMessage[]) {
    const handle = handlers[name] as (input: unknown, sender: Sender) => never;
    const checkedHandler = (input: unknown, sender: Sender) => {
      if (sender.id !== browser.runtime.id) throw new ProblemError('error.foreignSender');
      if (!isOurs(sender) && !(sender.tab && contentScriptMessages.has(name)))
        throw new ProblemError('error.notForPages', { name });
      const checked = v.safeParse(inputSchemas[name], input);
      if (!checked.success)
        throw new ProblemError('error.invalidMessage', { name, detail: checked.issues[0].message });
      return handle(checked.output, sender);
    };
    (checkedHandlers as Record<MessageName, (input: MessageInput<MessageName>, sender: Sender) => never>)[
      name
    ] = checkedHandler;
  }
  return checkedHandlers;
}
