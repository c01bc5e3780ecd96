import { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { addMessages } from '../../ui/messages/message-text.ts';
import { showGrade } from './show-grade.ts';

/** The script that critics put into their own pages: one line for each grade that is to be shown. */
addMessages(badgeEn);
const script = document.currentScript;
// A grade that cannot be had is no reason to say anything on the critic's page; the console tells the reason.
if (script instanceof HTMLScriptElement)
  showGrade(script).catch((error: unknown) => console.warn('Reelgrade:', error));
