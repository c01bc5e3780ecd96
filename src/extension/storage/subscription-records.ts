import * as v from 'valibot';
import { problemSchema } from '../../core/text/problem-schema.ts';
import type { SubscriptionInfo } from '../../protocol/types.ts';
import browser from '../platform/browser.ts';
import { recordLock, SUBSCRIPTION_PREFIX } from '../platform/storage-keys.ts';
import { sha256Of } from './sha256.ts';
import { unknownFields } from './unknown-fields.ts';

/** What is stored of an archive that the viewer subscribed to. Times are milliseconds since 1970. */
const subscriptionSchema = v.object({
  id: v.string(),
  /** The manifest's address; none for an archive that came as a file. */
  address: v.optional(v.string()),
  added: v.number(),
  /** The public key it was first seen with, or one that followed from it. */
  key: v.optional(v.string()),
  /** What was accepted last. Absent until the first catalog is stored. */
  accepted: v.optional(
    v.object({
      name: v.string(),
      sequence: v.number(),
      date: v.string(),
      reviews: v.number(),
      sha256: v.string(),
      bytes: v.number(),
      at: v.number(),
    }),
  ),
  /** The manifest's version as the host names it, to fetch only a newer one; compared here, never sent. */
  version: v.optional(v.string()),
  /** A catalog on its way: its parts stay in the catalog store between attempts. */
  coming: v.optional(v.string()),
  checked: v.optional(v.number()),
  next: v.fallback(v.number(), 0),
  failures: v.fallback(v.number(), 0),
  error: v.fallback(v.optional(problemSchema), undefined),
  /** Removed by the viewer at this time; kept for a while, so that it can be undone. */
  removed: v.optional(v.number()),
});

/** An archive that the viewer subscribed to. */
export type Subscription = v.InferOutput<typeof subscriptionSchema>;

/** All subscriptions, the oldest first; a record that cannot be read is left alone and left out. */
export async function readSubscriptions(): Promise<Subscription[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(SUBSCRIPTION_PREFIX))
    .flatMap(([, value]) => {
      const read = v.safeParse(subscriptionSchema, value);
      return read.success ? [read.output] : [];
    })
    .sort((a, b) => a.added - b.added);
}

/** One subscription, or undefined. */
export async function readSubscription(id: string): Promise<Subscription | undefined> {
  const stored = await browser.storage.local.get(SUBSCRIPTION_PREFIX + id);
  const read = v.safeParse(subscriptionSchema, stored[SUBSCRIPTION_PREFIX + id]);
  return read.success ? read.output : undefined;
}

/**
 * Changes a subscription in one step, from what is stored then: worker and options page take turns, so that neither
 * overwrites what the other has just written. This write is the swap from an old catalog to a new one. `change`
 * returns undefined to change nothing. Returns what is stored afterwards.
 */
export function changeSubscription(
  id: string,
  change: (now: Subscription | undefined) => Subscription | undefined,
): Promise<Subscription | undefined> {
  return navigator.locks.request(recordLock(id), async () => {
    const stored = (await browser.storage.local.get(SUBSCRIPTION_PREFIX + id))[SUBSCRIPTION_PREFIX + id];
    const read = v.safeParse(subscriptionSchema, stored);
    const before = read.success ? read.output : undefined;
    const after = change(before);
    if (!after) return before;
    const newer = unknownFields(stored, subscriptionSchema.entries);
    await browser.storage.local.set({ [SUBSCRIPTION_PREFIX + id]: { ...newer, ...after } });
    return after;
  });
}

/** Deletes a subscription for good. */
export async function deleteSubscription(id: string): Promise<void> {
  await browser.storage.local.remove(SUBSCRIPTION_PREFIX + id);
}

/** The id of the archive at this address: always the same, so that corrections survive unsubscribing. */
export async function subscriptionId(address: string): Promise<string> {
  return `from-${(await sha256Of(new TextEncoder().encode(address))).slice(0, 16)}`;
}

/** Whether another subscription (or any, without `but`) still uses this catalog. */
export async function isCatalogUsed(sha256: string, but?: string): Promise<boolean> {
  return (await readSubscriptions()).some(
    ({ id, accepted, coming }) => accepted?.sha256 === sha256 || (id !== but && coming === sha256),
  );
}

/** A subscription as the options page lists it. @param hours how often hosts are asked; 0 for never */
export function subscriptionInfo(
  { id, address, accepted, key, checked, next, error, removed }: Subscription,
  hours: number,
): SubscriptionInfo {
  const host = address ? new URL(address).host : undefined;
  return {
    id,
    name: accepted?.name ?? host ?? id,
    address,
    host,
    bytes: accepted?.bytes ?? 0,
    reviews: accepted?.reviews ?? 0,
    key: key?.slice(0, 12),
    updated: accepted?.at,
    checked,
    next: address && hours ? next : undefined,
    error,
    removed: removed !== undefined,
  };
}
