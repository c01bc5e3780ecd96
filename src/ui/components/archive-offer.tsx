import type { Offer } from '../../protocol/types.ts';

export interface ArchiveOfferProps {
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
        <span dir="auto">{archive.critic}</span> · {reviews.toLocaleString()}{' '}
        {reviews === 1 ? 'review' : 'reviews'} · {size(bytes)} from <b>{host}</b>
      </p>
      <p class="soft">
        {key ? (
          <>
            Signed with the key <code>{key.slice(0, 12)}…</code> and taken from nobody else from now on.
          </>
        ) : (
          'Not signed: whoever runs the host can change it.'
        )}{' '}
        The host sees that somebody reads the archive, and never what you watch.
      </p>
      <div class="buttons">
        <button type="button" class="rg-button primary" data-stop disabled={busy} onClick={onTake}>
          {busy ? 'Fetching the archive…' : 'Subscribe'}
        </button>
        <button type="button" class="rg-button" data-stop disabled={busy} onClick={onLeave}>
          Not now
        </button>
      </div>
    </div>
  );
}

/** A number of bytes for people. */
export const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
