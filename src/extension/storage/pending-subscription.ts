import browser from '../platform/browser.ts';

/** What the viewer has just asked for, while the browser asks them about the host. */
export interface PendingOffer {
  address: string;
  key?: string;
}

const KEY = 'pendingOffer';

/** Keeps an offer until the host is allowed: for this session of the browser at most. */
export const savePendingOffer = (offer: PendingOffer): Promise<void> =>
  browser.storage.session.set({ [KEY]: offer });

/** Forgets it: the viewer said no. */
export const clearPendingOffer = (): Promise<void> => browser.storage.session.remove(KEY);

/** The kept offer if its host is among those allowed now; given out once. */
export async function takePendingOffer(origins: readonly string[]): Promise<PendingOffer | undefined> {
  const offer = (await browser.storage.session.get(KEY))[KEY] as PendingOffer | undefined;
  if (!offer || !origins.includes(`${new URL(offer.address).origin}/*`)) return undefined;
  await browser.storage.session.remove(KEY);
  return offer;
}
