/** Entry of the script with which a viewer teaches a page; the popup puts it there. */

import { ProblemError } from '../../../core/text/problem.ts';
import { addMessages } from '../../../ui/messages/message-text.ts';
import { onMessages, send } from '../../platform/messaging.ts';
import { pageWorld } from '../page-world.ts';
import { startTeaching } from './teach-session.ts';

const { running, teaching } = pageWorld;
if (running && teaching !== running) {
  pageWorld.teaching = running;
  let end = () => {};
  onMessages({
    async 'page.teach'({ locale, messages }) {
      const { site, signal } = await running;
      if (signal.aborted) throw new ProblemError('error.extensionGone');
      addMessages(messages, locale);
      end();
      end = startTeaching(document, site, send, signal);
    },
  });
}
