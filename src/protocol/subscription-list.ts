/** A list of subscribed archives as a file: its schema. */

import * as v from 'valibot';
import { MAX_ADDRESS_LENGTH } from '../core/film/film-limits.ts';
import { ProblemError } from '../core/text/problem.ts';

/** Most archives in one list. */
export const MAX_LISTED_ARCHIVES = 200;
const VERSION = 1;

/** An archive of the list. */
export const listedSubscriptionSchema = v.object({
  address: v.pipe(v.string(), v.url(), v.maxLength(MAX_ADDRESS_LENGTH)),
  key: v.optional(v.string()),
});

const fileSchema = v.object({
  reelgrade: v.literal('subscriptions'),
  version: v.literal(VERSION),
  archives: v.pipe(v.array(listedSubscriptionSchema), v.maxLength(MAX_LISTED_ARCHIVES)),
});

/** An archive in a viewer's exported list: where its manifest is, and the key it is held to. */
export type ListedSubscription = v.InferOutput<typeof listedSubscriptionSchema>;

/**
 * Reads a list of subscriptions as a viewer exported it.
 * @throws ProblemError that says why the text is no such list
 */
export function parseSubscriptionList(text: string): ListedSubscription[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError('error.notAList');
  }
  const { reelgrade, version } = (json ?? {}) as { reelgrade?: unknown; version?: unknown };
  if (reelgrade === 'subscriptions' && Number(version) > VERSION) throw new ProblemError('error.listNewer');
  const parsed = v.safeParse(fileSchema, json);
  if (!parsed.success) throw new ProblemError('error.notAList');
  return parsed.output.archives;
}

/** The text of a list with these archives, for `parseSubscriptionList`. */
export function printSubscriptionList(archives: readonly ListedSubscription[]): string {
  return JSON.stringify({ reelgrade: 'subscriptions', version: VERSION, archives }, null, 2);
}
