import type { SubscriptionInfo } from '../../protocol/types.ts';
import { sizeInWords, timeFromNow } from '../../ui/format.ts';
import { text, textWith } from '../../ui/messages/message-text.ts';
import { problemText } from '../../ui/messages/problem-text.ts';

interface SubscriptionLineProps {
  subscription: SubscriptionInfo;
  /** Its host is being asked. */
  busy: boolean;
  onUpdate(): void;
  onRemove(): void;
}

/** Under a subscribed archive: where it is from, how fresh it is, what is wrong, and what can be done. */
export function SubscriptionLine({ subscription, busy, onUpdate, onRemove }: SubscriptionLineProps) {
  const { address, host, bytes, key, updated, checked, next, error, name } = subscription;
  return (
    <div class="soft subscription">
      <p>
        {host ? text('subscription.from', { host }) : text('subscription.fromFile')} · {sizeInWords(bytes)}
        {key && (
          <>
            {' · '}
            {textWith('subscription.signed', { key: <code>{key}…</code> })}
          </>
        )}
        {updated && ` · ${text('subscription.changed', { when: timeFromNow(updated) })}`}
        {checked && ` · ${text('subscription.asked', { when: timeFromNow(checked) })}`}
        {next && ` · ${text('subscription.next', { when: timeFromNow(next) })}`}
      </p>
      {error && (
        <p class="problem" role="alert">
          {problemText(error)} {updated && text('subscription.stillShown')}
        </p>
      )}
      <div class="buttons">
        {address && (
          <button
            type="button"
            class="quiet"
            disabled={busy}
            aria-label={text('subscription.updateLabel', { name })}
            onClick={onUpdate}
          >
            {text(busy ? 'subscription.updating' : 'subscription.update')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          disabled={busy}
          aria-label={text('subscription.removeLabel', { name })}
          onClick={onRemove}
        >
          {text('subscription.remove')}
        </button>
      </div>
    </div>
  );
}
