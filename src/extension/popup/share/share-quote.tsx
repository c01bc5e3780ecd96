import { useState } from 'preact/hooks';
import type { OpenedReview } from '../../../protocol/messages.ts';
import { text } from '../../../ui/messages/message-text.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import { drawQuote } from './quote-picture.ts';
import { quoteOf, quoteText } from './quote-text.ts';

/** A review's quote to take along: as text, as a link, or as a picture that is drawn here. */
export function ShareQuote({ opened }: { opened: OpenedReview }) {
  const [status, setStatus] = useState<string>();
  const quote = quoteOf(opened);
  const copy = (words: string) =>
    navigator.clipboard.writeText(words).then(
      () => setStatus(text('share.copied')),
      () => setStatus(text('layout.notCopied')),
    );
  const save = async () => {
    try {
      const address = URL.createObjectURL(await drawQuote(opened));
      const link = document.createElement('a');
      link.href = address;
      link.download = 'reelgrade.png';
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
      setStatus(text('share.saved'));
    } catch (error) {
      setStatus(errorWords(error));
    }
  };
  return (
    <div class="share">
      <button type="button" class="quiet" data-stop onClick={() => copy(quoteText(quote))}>
        {text('share.copyQuote')}
      </button>
      {quote.url && (
        <button type="button" class="quiet" data-stop onClick={() => copy(quote.url!)}>
          {text('share.copyLink')}
        </button>
      )}
      <button type="button" class="quiet" data-stop onClick={save}>
        {text('share.picture')}
      </button>
      <span role="status" class="soft">
        {status}
      </span>
    </div>
  );
}
