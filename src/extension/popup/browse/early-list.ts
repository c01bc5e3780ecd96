/** The popup's first list, asked for early. */

import type { ListPart, ListQuery, MessageName } from '../../../protocol/messages.ts';
import { type Reply, type Send, unpack } from '../../platform/messaging.ts';
import { native } from '../../platform/native-api.ts';
import { firstPartOf, NO_FILTERS, wishOf } from './browse-place.ts';

/** A list that was asked for longer ago is asked for again: the popup may be open for minutes before somebody looks at it. */
const MAX_AGE_MS = 5000;
/** Messages after which the list is what it was; any other may have changed it. */
const READING: readonly MessageName[] = [
  'list',
  'archives',
  'matchOnPage',
  'search',
  'review',
  'findArchive',
];

/** Where the list that was asked for early waits; a symbol, because an element's id would be found under a plain name. */
const EARLY = Symbol.for('reelgrade.earlyList');

const world = globalThis as { [EARLY]?: { query: string; reply: Promise<Reply>; at: number } };

/**
 * Asks for the latest reviews before the popup's own code is there, so that the worker wakes and reads meanwhile. Called
 * by a script of its own, which is small.
 */
export function askEarly(): void {
  const query: ListQuery = firstPartOf(wishOf('latest', NO_FILTERS, 0, new Date()));
  const reply: Promise<Reply> = native().runtime.sendMessage({ reelgrade: 'list', input: query });
  // Whoever takes it reports what failed.
  reply.catch(() => {});
  world[EARLY] = { query: JSON.stringify(query), reply, at: performance.now() };
}

/**
 * Sends messages, but for that list, whose answer is on its way. It is given once, and not when it may be another by now.
 * @param changed called when what lists hold may change
 */
export function withEarlyList(send: Send, changed = () => {}): Send {
  return (async (name, input) => {
    if (!READING.includes(name)) {
      delete world[EARLY];
      changed();
    }
    const early = world[EARLY];
    if (name !== 'list' || !early || JSON.stringify(input) !== early.query) return send(name, input);
    delete world[EARLY];
    if (performance.now() - early.at > MAX_AGE_MS) return send(name, input);
    return unpack('list', await early.reply) satisfies ListPart;
  }) as Send;
}
