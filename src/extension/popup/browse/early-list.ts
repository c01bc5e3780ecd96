import type { ListPart, ListQuery } from '../../../protocol/messages.ts';
import { type Reply, type Send, unpack } from '../../platform/messaging.ts';
import { native } from '../../platform/native-api.ts';
import { firstPartOf, NO_FILTERS, wishOf } from './browse-place.ts';

/** Where the list that was asked for early waits; a symbol, because an element's id would be found under a plain name. */
const EARLY = Symbol.for('reelgrade.earlyList');

const world = globalThis as { [EARLY]?: { query: string; reply: Promise<Reply> } };

/**
 * Asks for the latest reviews before the popup's own code is there, so that the worker wakes and reads meanwhile. Called
 * by a script of its own, which is small.
 */
export function askEarly(): void {
  const query: ListQuery = firstPartOf(wishOf('latest', NO_FILTERS, 0, new Date()));
  const reply: Promise<Reply> = native().runtime.sendMessage({ reelgrade: 'list', input: query });
  // Whoever takes it reports what failed.
  reply.catch(() => {});
  world[EARLY] = { query: JSON.stringify(query), reply };
}

/** Sends messages, but for that list, whose answer is on its way. It is given once: asked for again, it may be another. */
export function withEarlyList(send: Send): Send {
  return (async (name, input) => {
    const early = world[EARLY];
    if (name !== 'list' || !early || JSON.stringify(input) !== early.query) return send(name, input);
    delete world[EARLY];
    return unpack('list', await early.reply) satisfies ListPart;
  }) as Send;
}
