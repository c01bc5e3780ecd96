import { answerPopup } from './answer-popup.ts';
import { pageWorld } from './page-world.ts';

const { running, answering } = pageWorld;
if (running && answering !== running) {
  pageWorld.answering = running;
  void running.then(answerPopup);
}
