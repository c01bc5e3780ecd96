import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsCs: Translated<typeof listsEn> = {
  'list.back': 'Zpět',
  'list.tryAgain': 'Zkusit znovu',
  'search.label': 'Hledat ve všech recenzích',
  'search.searching': 'Hledá se…',
  'search.failed': 'Hledání se nezdařilo',
  'search.results': 'Nalezené recenze',
  'search.count': {
    one: 'Nalezena jedna recenze',
    few: 'Nalezeny {count} recenze',
    other: 'Nalezeno {count} recenzí',
  },
  'search.none': 'Žádná recenze nenalezena',
  'search.noneHint': 'Nic pro „{words}“. Zkuste méně písmen z názvu, nebo hodnocení či rok: „b+ 1999“.',
  'offer.about': {
    one: '{critic} · {count} recenze · {size} z {host}',
    few: '{critic} · {count} recenze · {size} z {host}',
    other: '{critic} · {count} recenzí · {size} z {host}',
  },
  'offer.signed': 'Podepsáno klíčem {key}. Od této chvíle se přijímá jen s tímto klíčem.',
  'offer.unsigned': 'Nepodepsáno: kdo spravuje server, může ho změnit.',
  'offer.hostSees': 'Server vidí, že archiv někdo čte, nikdy však, na co se díváte.',
  'offer.fetching': 'Stahuje se archiv…',
  'offer.subscribe': 'Odebírat',
  'offer.notNow': 'Teď ne',
};
