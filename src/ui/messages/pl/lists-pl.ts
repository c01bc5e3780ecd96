import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsPl: Translated<typeof listsEn> = {
  'list.back': 'Wstecz',
  'list.tryAgain': 'Spróbuj ponownie',
  'search.label': 'Szukaj we wszystkich recenzjach',
  'search.searching': 'Szukanie…',
  'search.failed': 'Wyszukiwanie nie powiodło się',
  'search.results': 'Znalezione recenzje',
  'search.count': {
    one: 'Znaleziono jedną recenzję',
    few: 'Znaleziono {count} recenzje',
    many: 'Znaleziono {count} recenzji',
    other: 'Znaleziono {count} recenzji',
  },
  'search.none': 'Nie znaleziono recenzji',
  'search.noneHint': 'Nic dla „{words}”. Spróbuj wpisać mniej liter tytułu albo ocenę lub rok: „b+ 1999”.',
  'offer.about': {
    one: '{critic} · {count} recenzja · {size} z {host}',
    few: '{critic} · {count} recenzje · {size} z {host}',
    many: '{critic} · {count} recenzji · {size} z {host}',
    other: '{critic} · {count} recenzji · {size} z {host}',
  },
  'offer.signed': 'Podpisane kluczem {key}. Odtąd przyjmowane tylko z tym kluczem.',
  'offer.unsigned': 'Bez podpisu: każdy, kto zarządza serwerem, może je zmienić.',
  'offer.hostSees': 'Serwer widzi, że ktoś czyta archiwum, ale nigdy, co oglądasz.',
  'offer.fetching': 'Pobieranie archiwum…',
  'offer.subscribe': 'Subskrybuj',
  'offer.notNow': 'Nie teraz',
};
