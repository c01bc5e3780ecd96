import browser from '../../platform/browser.ts';
import { stored } from '../../storage/catalog-store.ts';
import { giveBack } from '../../storage/host-permission.ts';
import { forget, readAll, type Subscription } from '../../storage/subscription-records.ts';
import { HOUR, isDue } from './backoff.ts';
import { type Terms, tidy, update } from './update.ts';

const ALARM = 'subscriptions';

/** How often we look at our own clock, in minutes. No request is made unless an archive is due. */
const LOOK = 30;

/** A removed archive can be had back for this long. */
const UNDO = 1 * HOUR;

/** Whether the browser says that data is dear or that there is no net: what is due waits, and that is no failure. */
function waits(): boolean {
  const { onLine, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return !onLine || connection?.saveData === true;
}

/** Whether the browser has cleared what was stored, and nobody has tried to have it back yet. */
const lost = async ({ accepted, failures }: Subscription): Promise<boolean> =>
  accepted !== undefined && failures === 0 && (await stored(accepted.sha256)) !== accepted.bytes;

/** Updates what is due, one after another, and lets go of what was removed for good. */
export async function updateDue(terms: Terms, changed: () => void): Promise<void> {
  const now = Date.now();
  for (const subscription of await readAll()) {
    const { id, address, next, removed } = subscription;
    if (removed !== undefined) {
      if (now - removed <= UNDO && removed <= now) continue;
      await forget(id);
      if (address) await giveBack(address);
    } else if (
      address &&
      terms.hours &&
      !waits() &&
      (isDue(next, now, terms.hours) || (await lost(subscription)))
    ) {
      await update(id, terms);
      changed();
    }
  }
  await tidy();
}

/** Looks after the archives for as long as the browser runs; to be called at the worker's top level. */
export function schedule(terms: () => Promise<Terms>, changed: () => void): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await updateDue(await terms(), changed);
  });
  // The browser keeps alarms over a worker's death, but not always over its own end.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) browser.alarms.create(ALARM, { periodInMinutes: LOOK, delayInMinutes: 1 + Math.random() });
  });
}
