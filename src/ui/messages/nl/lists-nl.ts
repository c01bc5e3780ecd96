import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsNl: Translated<typeof listsEn> = {
  'list.back': 'Terug',
  'list.tryAgain': 'Opnieuw proberen',
  'search.label': 'Zoeken in alle recensies',
  'search.searching': 'Zoeken…',
  'search.failed': 'Het zoeken is mislukt',
  'search.results': 'Gevonden recensies',
  'search.count': { one: 'Eén recensie gevonden', other: '{count} recensies gevonden' },
  'search.none': 'Geen recensie gevonden',
  'search.noneHint':
    'Niets voor ‘{words}’. Probeer minder letters van de titel, of een cijfer of jaar: ‘b+ 1999’.',
  'offer.about': {
    one: '{critic} · {count} recensie · {size} van {host}',
    other: '{critic} · {count} recensies · {size} van {host}',
  },
  'offer.signed': 'Ondertekend met de sleutel {key}. Vanaf nu wordt het alleen met deze sleutel aanvaard.',
  'offer.unsigned': 'Niet ondertekend: wie de server beheert, kan het veranderen.',
  'offer.hostSees': 'De server ziet dat iemand het archief leest, en nooit wat je kijkt.',
  'offer.fetching': 'Het archief wordt opgehaald…',
  'offer.subscribe': 'Abonneren',
  'offer.notNow': 'Niet nu',
};
