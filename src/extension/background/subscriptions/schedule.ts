/** The clock of the worker: an alarm, and what is due when it rings. */

import browser from '../../platform/browser.ts';
import { storedBytes } from '../../storage/catalog-store.ts';
import { releaseHostPermission } from '../../storage/host-permission.ts';
import {
  deleteSubscription,
  readSubscriptions,
  type Subscription,
} from '../../storage/subscription-records.ts';
import { HOUR_MS, isDue } from './backoff.ts';
import { deleteUnusedCatalogs, type UpdateOptions, updateSubscription } from './update.ts';

const ALARM = 'subscriptions';

/** How often we check whether an archive is due. No request is made unless one is. */
const CHECK_MINUTES = 30;

/** A removed archive can be restored for this long. */
const UNDO_MS = 1 * HOUR_MS;

/** Whether the browser is offline or saves data: updates then wait, which does not count as a failure. */
function shouldWait(): boolean {
  const { onLine, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return !onLine || connection?.saveData === true;
}

/** Whether the browser has cleared the stored catalog and no new download has been tried yet. */
const isLost = async ({ accepted, failures }: Subscription): Promise<boolean> =>
  accepted !== undefined && failures === 0 && (await storedBytes(accepted.sha256)) !== accepted.bytes;

/** Updates what is due, one after another, and deletes what was removed for good. */
export async function updateDue(terms: UpdateOptions, changed: () => void): Promise<void> {
  const now = Date.now();
  for (const subscription of await readSubscriptions()) {
    const { id, address, next, removed } = subscription;
    if (removed !== undefined) {
      if (now - removed <= UNDO_MS && removed <= now) continue;
      await deleteSubscription(id);
      if (address) await releaseHostPermission(address);
    } else if (
      address &&
      terms.hours &&
      !shouldWait() &&
      (isDue(next, now, terms.hours) || (await isLost(subscription)))
    ) {
      await updateSubscription(id, terms);
      changed();
    }
  }
  await deleteUnusedCatalogs();
}

/**
 * Sets the alarm that updates archives, and what else waits for the clock (`also`); call it at the worker's top level.
 */
export function schedule(
  terms: () => Promise<UpdateOptions>,
  changed: () => void,
  also: () => Promise<void>,
): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    await updateDue(await terms(), changed);
    await also();
  });
  // Alarms survive the worker, but not always a restart of the browser.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm)
      browser.alarms.create(ALARM, { periodInMinutes: CHECK_MINUTES, delayInMinutes: 1 + Math.random() });
  });
}
