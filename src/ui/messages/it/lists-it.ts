import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsIt: Translated<typeof listsEn> = {
  'list.back': 'Indietro',
  'list.tryAgain': 'Riprova',
  'search.label': 'Cerca in tutte le recensioni',
  'search.searching': 'Ricerca…',
  'search.failed': 'La ricerca non è riuscita',
  'search.results': 'Recensioni trovate',
  'search.count': { one: 'Una recensione trovata', other: '{count} recensioni trovate' },
  'search.none': 'Nessuna recensione trovata',
  'search.noneHint':
    'Nulla per «{words}». Prova con meno lettere del titolo, o con un voto o un anno: «b+ 1999».',
  'offer.about': {
    one: '{critic} · {count} recensione · {size} da {host}',
    other: '{critic} · {count} recensioni · {size} da {host}',
  },
  'offer.signed': 'Firmato con la chiave {key}. D’ora in poi è accettato solo con questa chiave.',
  'offer.unsigned': 'Non firmato: chiunque gestisca il server può cambiarlo.',
  'offer.hostSees': 'Il server vede che qualcuno legge l’archivio, ma mai che cosa guardi.',
  'offer.fetching': 'Recupero dell’archivio…',
  'offer.subscribe': 'Abbonati',
  'offer.notNow': 'Non ora',
};
