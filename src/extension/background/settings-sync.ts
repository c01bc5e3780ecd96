/** Carries settings between the viewer's browsers, by the browser's own sync. */

import * as v from 'valibot';
import browser from '../platform/browser.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { SYNC_STATE_KEY } from '../platform/storage-keys.ts';
import { CARRIED, type Carried } from '../storage/carried-settings.ts';
import { changeSettings, loadSettings, parseSettings, type Settings } from '../storage/settings.ts';

/** Before the name of a setting: each has an item of its own, so that the newer change of one overwrites no other. */
const PREFIX = 'setting:';
/** What browsers take in one item, with some room for how they count. */
const MAX_ITEM_BYTES = 8_000;

const itemSchema = v.object({ value: v.unknown(), at: v.pipe(v.number(), v.minValue(0)) });
type Item = v.InferOutput<typeof itemSchema>;

const stateSchema = v.object({
  /** When each setting was changed last, in milliseconds since 1970, by this browser or the one it came from. */
  times: v.fallback(v.record(v.string(), v.number()), {}),
  /** Names of settings that could not be carried. */
  failed: v.fallback(v.array(v.string()), []),
});

/** What this browser knows of its settings' changes. */
async function readState() {
  const stored = (await browser.storage.local.get(SYNC_STATE_KEY))[SYNC_STATE_KEY];
  return v.parse(stateSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the browser's sync holds, checked: a setting that this version would not take as it is counts as absent. */
async function readItems(): Promise<Map<Carried, Item>> {
  const stored = await browser.storage.sync.get(CARRIED.map((name) => PREFIX + name));
  const items = new Map<Carried, Item>();
  for (const name of CARRIED) {
    const read = v.safeParse(itemSchema, stored[PREFIX + name]);
    if (!read.success) continue;
    const { value } = read.output;
    if (isSame(parseSettings({ [name]: value })[name], value)) items.set(name, read.output);
  }
  return items;
}

/** When each setting was changed last, here or there. */
type Times = Record<string, number>;

/** What is to be taken from the browser's sync and given to it. */
interface Exchange {
  taken: Partial<Record<Carried, unknown>>;
  given: Record<string, Item>;
  times: Times;
  /** Settings that are too large for it. */
  failed: string[];
}

/** What another browser changed later is taken; what is newer here, or not there yet, is given. */
function compare(settings: Settings, items: ReadonlyMap<Carried, Item>, known: Times, now: number): Exchange {
  const found: Exchange = { taken: {}, given: {}, times: { ...known }, failed: [] };
  for (const name of CARRIED) {
    const item = items.get(name);
    const value = settings[name];
    if (item && item.at > (known[name] ?? 0)) {
      found.times[name] = item.at;
      if (!isSame(item.value, value)) found.taken[name] = item.value;
    } else if (!isSame(item?.value, value)) {
      // A clock that runs behind would otherwise lose to the change before.
      const at = Math.max(now, (item?.at ?? 0) + 1);
      if (sizeOf({ value, at }) > MAX_ITEM_BYTES) found.failed.push(name);
      else {
        found.times[name] = at;
        found.given[PREFIX + name] = { value, at };
      }
    }
  }
  return found;
}

/** Takes what another browser changed later, then gives what is newer here or not there yet. */
async function exchange(now: () => number): Promise<void> {
  const settings = await loadSettings();
  if (!settings.sync || !browser.storage.sync) return;
  const [items, known] = await Promise.all([readItems(), readState()]);
  const { taken, given, times, failed } = compare(settings, items, known.times, now());
  await browser.storage.local.set({ [SYNC_STATE_KEY]: { times, failed } });
  if (Object.keys(taken).length) await changeSettings(() => taken as Partial<Settings>);
  if (!Object.keys(given).length) return;
  try {
    // In one go: browsers count how often an extension writes.
    await browser.storage.sync.set(given);
  } catch {
    const names = Object.keys(given).map((key) => key.slice(PREFIX.length));
    await browser.storage.local.set({ [SYNC_STATE_KEY]: { times, failed: [...failed, ...names] } });
  }
}

const sizeOf = (item: Item): number => new TextEncoder().encode(JSON.stringify(item)).length;

const inTurn = serialQueue();

/**
 * Brings the settings here and those in the browser's sync together, where the viewer wants it: whenever either
 * changes, and when the browser starts. Failures go to the console; the settings here stay as they are then.
 */
export const syncSettings = (now: () => number = Date.now): Promise<void> =>
  inTurn(() => exchange(now).catch((error) => console.error('Reelgrade could not sync settings:', error)));
