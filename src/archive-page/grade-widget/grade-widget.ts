import { showGrade } from './show-grade.ts';
import { speakLikePage } from './widget-words.ts';

/** The script that critics put into their own pages: one line for each grade that is to be shown. */
speakLikePage(document);
const script = document.currentScript;
// A grade that cannot be had is no reason to say anything on the critic's page; the console tells the reason.
if (script instanceof HTMLScriptElement)
  showGrade(script).catch((error: unknown) => console.warn('Reelgrade:', error));
