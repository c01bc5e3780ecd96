import type { Offer } from '../../protocol/types.ts';
import { text, textWith } from '../messages/message-text.ts';

interface ArchiveOfferProps {
  offer: Offer;
  /** It is being fetched. */
  busy?: boolean;
  onTake(): void;
  onLeave(): void;
}

/** An archive that can be subscribed to: whose it is, from where, signed or not, and the question. */
export function ArchiveOffer({ offer, busy, onTake, onLeave }: ArchiveOfferProps) {
  const { archive, host, reviews, bytes, key } = offer;
  return (
    <div class="rg-offer">
      <p>
        <b dir="auto">{archive.name}</b>
      </p>
      <p class="soft">
        {textWith('offer.about', {
          critic: <span dir="auto">{archive.critic}</span>,
          count: reviews,
          size: size(bytes),
          host: <b>{host}</b>,
        })}
      </p>
      <p class="soft">
        {key ? textWith('offer.signed', { key: <code>{key.slice(0, 12)}…</code> }) : text('offer.unsigned')}{' '}
        {text('offer.hostSees')}
      </p>
      <div class="buttons">
        <button type="button" class="rg-button primary" data-stop disabled={busy} onClick={onTake}>
          {text(busy ? 'offer.fetching' : 'offer.subscribe')}
        </button>
        <button type="button" class="rg-button" data-stop disabled={busy} onClick={onLeave}>
          {text('offer.notNow')}
        </button>
      </div>
    </div>
  );
}

/** A number of bytes for people. */
export const size = (bytes: number): string =>
  bytes < 1e6
    ? text('size.kilobytes', { size: Math.max(1, Math.round(bytes / 1e3)) })
    : text('size.megabytes', { size: (bytes / 1e6).toFixed(1) });
