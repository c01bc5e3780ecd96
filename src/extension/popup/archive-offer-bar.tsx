import { useEffect, useState } from 'preact/hooks';
import { ProblemError } from '../../core/text/problem.ts';
import { ArchiveOffer } from '../../ui/components/archive-offer.tsx';
import { text, textWith } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import browser from '../platform/browser.ts';
import type { Send } from '../platform/messaging.ts';
import { clearPendingOffer, savePendingOffer } from '../storage/pending-subscription.ts';
import type { Page } from './active-page.ts';
import type { OfferedArchive } from './page-archive-offer.ts';

/** Over the films: the archive that the open page offers, when it is not read already, and the question whether to. */
export function ArchiveBar({ page, send }: { page: Page; send: Send }) {
  const [offer, setOffer] = useState<OfferedArchive>();
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState<string>();
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
      throw new ProblemError('error.notAllowed');
    }
    const { error, name } = await send('subscribe', { address, key });
    if (error) throw new ProblemError(error.code, error.params);
    setOffer(undefined);
    setStatus(text('popup.subscribed', { name }));
  };
  const onTake = (offered: OfferedArchive) =>
    take(offered)
      .catch((error) => setStatus(errorWords(error)))
      .finally(() => setBusy(false));

  return (
    <div class="archive-bar" role="status">
      {status && <p class="soft">{status}</p>}
      {offer && 'archive' in offer && (
        <>
          <p class="soft">{text('popup.offers')}</p>
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
          {textWith('popup.offersAt', { host: <b>{offer.host}</b> })}{' '}
          <button type="button" class="rg-button" data-stop disabled={busy} onClick={() => onTake(offer)}>
            {text(busy ? 'offer.fetching' : 'offer.subscribe')}
          </button>
        </p>
      )}
    </div>
  );
}
