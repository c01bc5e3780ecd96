import { ProblemError } from '../../../core/text/problem.ts';
import { addMessages } from '../../../ui/messages/message-text.ts';
import { onMessages, send } from '../../platform/messaging.ts';
import { runningScript } from '../running-script.ts';
import { startTeaching } from './teach-session.ts';

/** The script that is taught with: this part may be put into a page twice. */
const TEACHING = Symbol.for('reelgrade.teach');
const world = globalThis as { [TEACHING]?: ReturnType<typeof runningScript> };

const running = runningScript();
if (running && world[TEACHING] !== running) {
  world[TEACHING] = running;
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
