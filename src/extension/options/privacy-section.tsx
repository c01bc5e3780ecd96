import { useEffect, useState } from 'preact/hooks';
import { text } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import { Section } from './section.tsx';

/** What is read, kept and sent, in words; and how many titles are remembered, with a button that forgets them. */
export function PrivacySection({ send }: { send: Send }) {
  const [count, setCount] = useState<number>();
  const [failed, setFailed] = useState<string>();
  const refresh = () => send('rememberedTitles').then(setCount);
  const run = (work: Promise<unknown>) => void work.catch((error) => setFailed(errorWords(error)));
  useEffect(() => run(refresh()), [send]);
  return (
    <Section id="privacy" title={text('privacy.title')}>
      <div class="words">
        <p>{text('privacy.read')}</p>
        <p>{text('privacy.archives')}</p>
        <p>{text('privacy.kept')}</p>
        <p>{text('privacy.titles')}</p>
        <p role="status">
          {failed}
          {count !== undefined && (count ? text('privacy.titleCount', { count }) : text('privacy.noTitles'))}
        </p>
        <button
          type="button"
          class="rg-button"
          disabled={!count}
          onClick={() => run(send('forgetTitles').then(refresh))}
        >
          {text('privacy.forgetTitles')}
        </button>
      </div>
    </Section>
  );
}
