import browser from '../platform/browser.ts';
import { PENDING_OFFER_KEY } from '../platform/storage-keys.ts';

/** What the viewer has just asked for, while the browser asks them about the host. */
interface PendingOffer {
  address: string;
  key?: string;
}

/** Keeps an offer until the host is allowed: for this session of the browser at most. */
export const savePendingOffer = (offer: PendingOffer): Promise<void> =>
  browser.storage.session.set({ [PENDING_OFFER_KEY]: offer });

/** Forgets it: the viewer said no. */
export const clearPendingOffer = (): Promise<void> => browser.storage.session.remove(PENDING_OFFER_KEY);

/** The kept offer if its host is among those allowed now; given out once. */
export async function takePendingOffer(origins: readonly string[]): Promise<PendingOffer | undefined> {
  const offer = (await browser.storage.session.get(PENDING_OFFER_KEY))[PENDING_OFFER_KEY] as
    | PendingOffer
    | undefined;
  if (!offer || !origins.includes(`${new URL(offer.address).origin}/*`)) return undefined;
  await browser.storage.session.remove(PENDING_OFFER_KEY);
  return offer;
}
