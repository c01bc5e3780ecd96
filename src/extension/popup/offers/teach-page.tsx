import { useState } from 'preact/hooks';
import { ProblemError } from '../../../core/text/problem.ts';
import { errorsEn } from '../../../ui/messages/en/errors-en.ts';
import { ownErrorsEn } from '../../../ui/messages/en/own-errors-en.ts';
import { teachEn } from '../../../ui/messages/en/teach-en.ts';
import { messageLocale, messagesOf, text } from '../../../ui/messages/message-text.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import { addOwnHost } from '../../storage/own-hosts.ts';
import type { Page } from '../active-page.ts';

interface TeachPageProps {
  page: Page;
  /** The page's host, which becomes one of the viewer's own. */
  host: string;
}

/** Offers to teach the page by pointing. The popup then closes: the rest happens in the page. */
export function TeachPage({ page, host }: TeachPageProps) {
  const [failed, setFailed] = useState<string>();
  const teach = async () => {
    setFailed(undefined);
    try {
      // Only what is looked at always can be taught for good. Where that is so already, the browser asks nothing.
      if (!(await addOwnHost(host))) throw new ProblemError('error.notAllowed');
      const codes = Object.keys({ ...teachEn, ...errorsEn, ...ownErrorsEn });
      await page.teach({ locale: messageLocale(), messages: messagesOf(codes) });
      close();
    } catch (error) {
      setFailed(errorWords(error));
    }
  };
  return (
    <div class="teach-page">
      <p class="soft">{text('teach.offer')}</p>
      <button type="button" class="rg-button" data-stop onClick={() => void teach()}>
        {text('teach.start')}
      </button>
      {failed && (
        <p role="alert" class="problem">
          {failed}
        </p>
      )}
    </div>
  );
}
