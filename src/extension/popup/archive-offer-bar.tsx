import { useEffect, useState } from 'preact/hooks';
import { ArchiveOffer } from '../../ui/components/archive-offer.tsx';
import browser from '../platform/browser.ts';
import type { Send } from '../platform/messaging.ts';
import { clearPendingOffer, savePendingOffer } from '../storage/pending-subscription.ts';
import type { Page } from './active-page.ts';
import type { OfferedArchive } from './page-archive-offer.ts';

/** Over the films: the archive that the open page offers, when it is not read already, and the question whether to. */
export function ArchiveBar({ page, send }: { page: Page; send: Send }) {
  const [offer, setOffer] = useState<OfferedArchive>();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();
  useEffect(() => {
    const ask = async () => {
      const offered = await page.archive();
      if (!offered) return;
      const known = await send('subscriptions');
      if (!known.some(({ address, removed }) => address === offered.address && !removed)) setOffer(offered);
    };
    // A page that may not be read offers nothing; that is no failure.
    ask().catch(() => {});
  }, [page, send]);

  const take = async (offered: OfferedArchive) => {
    const { address } = offered;
    const key = 'key' in offered ? offered.key : undefined;
    // Some browsers close the popup to ask: then the worker goes on from what is kept here.
    const kept = savePendingOffer({ address, key });
    const allowed = browser.permissions.request({ origins: [`${new URL(address).origin}/*`] });
    setBusy(true);
    await kept;
    if (!(await allowed)) {
      await clearPendingOffer();
      throw new Error('The browser was told not to allow it.');
    }
    const { error, name } = await send('subscribe', { address, key });
    if (error) throw new Error(error);
    setOffer(undefined);
    setTold(`You now read ${name}.`);
  };
  const onTake = (offered: OfferedArchive) =>
    take(offered)
      .catch((error: Error) => setTold(error.message))
      .finally(() => setBusy(false));

  return (
    <div class="archive-bar" role="status">
      {told && <p class="soft">{told}</p>}
      {offer && 'archive' in offer && (
        <>
          <p class="soft">This page offers a critic’s archive:</p>
          <ArchiveOffer
            offer={offer}
            busy={busy}
            onTake={() => onTake(offer)}
            onLeave={() => setOffer(undefined)}
          />
        </>
      )}
      {offer && !('archive' in offer) && (
        <p class="soft">
          This page offers a critic’s archive that lies at <b>{offer.host}</b>.{' '}
          <button type="button" class="rg-button" data-stop disabled={busy} onClick={() => onTake(offer)}>
            {busy ? 'Fetching the archive…' : 'Subscribe'}
          </button>
        </p>
      )}
    </div>
  );
}
