import type { Offer } from '../../protocol/types.ts';
import { sizeInWords } from '../format.ts';
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
          size: sizeInWords(bytes),
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
