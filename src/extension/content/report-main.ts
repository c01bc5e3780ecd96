import { answerPopup } from './answer-popup.ts';
import { runningScript } from './running-script.ts';

void runningScript()?.then(answerPopup);
