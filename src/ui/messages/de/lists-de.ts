import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsDe: Translated<typeof listsEn> = {
  'list.back': 'Zurück',
  'list.tryAgain': 'Noch einmal versuchen',
  'search.label': 'Alle Kritiken durchsuchen',
  'search.searching': 'Suche läuft …',
  'search.failed': 'Die Suche ist fehlgeschlagen',
  'search.results': 'Gefundene Kritiken',
  'search.count': { one: 'Eine Kritik gefunden', other: '{count} Kritiken gefunden' },
  'search.none': 'Keine Kritik gefunden',
  'search.noneHint':
    'Nichts zu „{words}“. Versuchen Sie es mit weniger Buchstaben des Titels oder mit Note oder Jahr: „b+ 1999“.',
  'offer.about': {
    one: '{critic} · {count} Kritik · {size} von {host}',
    other: '{critic} · {count} Kritiken · {size} von {host}',
  },
  'offer.signed': 'Signiert mit dem Schlüssel {key}. Von nun an wird es nur mit diesem Schlüssel angenommen.',
  'offer.unsigned': 'Nicht signiert: Wer den Server betreibt, kann es ändern.',
  'offer.hostSees': 'Der Server sieht, dass jemand das Archiv liest, und nie, was Sie ansehen.',
  'offer.fetching': 'Das Archiv wird geholt …',
  'offer.subscribe': 'Abonnieren',
  'offer.notNow': 'Nicht jetzt',
};
