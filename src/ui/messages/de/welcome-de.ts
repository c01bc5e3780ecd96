import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeDe: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Willkommen bei Reelgrade',
  'welcome.title': 'Was Kritiker meinten, dort, wo Sie Filme aussuchen',
  'welcome.badges':
    'Auf Plakaten und neben Titeln steht eine Note. Farbe und Form sagen, wie gut der Film ist.',
  'welcome.card':
    'Zeigen, tabben oder tippen Sie darauf: die Worte des Kritikers, und warum sie diesem Film gelten.',
  'welcome.popup': 'Das Symbol in der Leiste listet die Filme einer Seite auf und durchsucht alle Kritiken.',
  'welcome.tryTitle': 'Hier ausprobieren',
  'welcome.tryHint': 'Drücken Sie auf eine Note. Es sind Kritiken aus den Archiven in Ihrem Browser.',
  'welcome.sites': 'Wo es wirkt',
  'welcome.moreSites': 'Weitere Seiten einschalten',
  'welcome.critics': 'Wessen Noten Sie sehen',
  'welcome.moreCritics': 'Weitere Kritiker finden',
  'welcome.privacyTitle': 'Was Ihren Browser verlässt',
  'welcome.privacy':
    'Nichts von dem, was Sie ansehen: Die Archive liegen in Ihrem Browser, und Titel werden dort nachgeschlagen. Niemand erfährt etwas, und nichts wird gezählt.',
  'news.look':
    'Plaketten wechseln Ecke, Größe oder Deckkraft, oder zeigen sich nur, solange Sie auf einen Titel zeigen: auf allen Seiten oder auf einer.',
  'news.scores': 'Die Wertungen der Seiten selbst lassen sich verschleiern.',
  'news.options': 'Beides ist in den Einstellungen, unter „Anzeige“.',
  'welcome.options': 'Alle Einstellungen',
};
