import { text } from '../../ui/messages/message-text.ts';
import { WelcomeFrame } from './welcome-frame.tsx';

/** What an update brought, in a few sentences. */
export function News() {
  return (
    <WelcomeFrame title={text('news.title')}>
      <ul class="news">
        <li>{text('news.look')}</li>
        <li>{text('news.scores')}</li>
      </ul>
      <p>{text('news.options')}</p>
    </WelcomeFrame>
  );
}
