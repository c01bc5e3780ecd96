import { useState } from 'preact/hooks';
import { text } from '../../../ui/messages/message-text.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { Page } from '../active-page.ts';

interface SendPageProps {
  page: Page;
  /** The site's short name, for the file's. */
  site: string;
}

/**
 * Offers a cleaned copy of the page as a file, which the viewer may send to us by any way they like. The copy is shown
 * first and can be changed; nothing is sent from here.
 */
export function SendPage({ page, site }: SendPageProps) {
  const [copy, setCopy] = useState<string>();
  const [failed, setFailed] = useState<string>();
  if (copy === undefined)
    return (
      <div class="send-page">
        <button
          type="button"
          class="quiet"
          data-stop
          onClick={() => page.copy().then(setCopy, (error) => setFailed(errorWords(error)))}
        >
          {text('sendPage.show')}
        </button>
        <span role="status" class="soft">
          {failed}
        </span>
      </div>
    );
  return (
    <section class="send-page" aria-label={text('sendPage.title')}>
      <p>{text('sendPage.hint')}</p>
      <textarea
        aria-label={text('sendPage.copy')}
        rows={10}
        spellcheck={false}
        value={copy}
        onInput={({ currentTarget }) => setCopy(currentTarget.value)}
      />
      <button
        type="button"
        class="quiet"
        data-stop
        onClick={() => saveFile(`reelgrade-page-${site}.html`, copy, 'text/html')}
      >
        {text('sendPage.save')}
      </button>
      <button type="button" class="quiet" data-stop onClick={() => setCopy(undefined)}>
        {text('sendPage.cancel')}
      </button>
    </section>
  );
}
