import { text } from '../../ui/messages/message-text.ts';
import { Section } from './section.tsx';

/** What is read, kept and sent, in words. */
export function PrivacySection() {
  return (
    <Section id="privacy" title={text('privacy.title')}>
      <div class="words">
        <p>{text('privacy.read')}</p>
        <p>{text('privacy.archives')}</p>
        <p>{text('privacy.kept')}</p>
      </div>
    </Section>
  );
}
