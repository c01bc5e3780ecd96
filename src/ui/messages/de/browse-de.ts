import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseDe: Translated<typeof browseEn> = {
  'browse.places': 'Was aufgelistet ist',
  'browse.page': 'Diese Seite',
  'browse.latest': 'Neueste',
  'browse.best': 'Beste',
  'browse.surprise': 'Überraschung',
  'browse.month': 'Dieser Monat, vor Jahren',
  'browse.filters': 'Filter',
  'browse.any': 'Beliebig',
  'browse.grade': 'Note',
  'browse.gradeFrom': 'ab {score}',
  'browse.years': 'Jahre',
  'browse.decade': '{decade}er',
  'browse.critic': 'Kritiker',
  'browse.sort': 'Sortieren',
  'browse.byMatch': 'Beste Treffer',
  'browse.byDate': 'Nach Datum',
  'browse.byGrade': 'Nach Note',
  'browse.byTitle': 'Nach Titel',
  'browse.failed': 'Die Liste lässt sich nicht lesen',
  'browse.opening': 'Die Liste wird geöffnet …',
  'browse.none': 'Hier gibt es keine Kritik',
  'browse.noneHint': 'Versuchen Sie weniger Filter oder eine andere Liste.',
  'browse.count': { one: '{count} Kritik', other: '{count} Kritiken' },
};
