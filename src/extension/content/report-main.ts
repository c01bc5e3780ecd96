import { answerPopup } from './answer-popup.ts';
import { runningScript } from './running-script.ts';

/** The script that popups are answered for: this part may be put into a page twice before it answers. */
const ANSWERING = Symbol.for('reelgrade.report');
const world = globalThis as { [ANSWERING]?: ReturnType<typeof runningScript> };

const running = runningScript();
if (running && world[ANSWERING] !== running) {
  world[ANSWERING] = running;
  void running.then(answerPopup);
}
