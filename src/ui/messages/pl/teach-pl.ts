import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachPl: Translated<typeof teachEn> = {
  'teach.offer': 'Czegoś tu brakuje? Wskaż tytuł i listę, a Reelgrade będzie odtąd tak czytać tę witrynę.',
  'teach.start': 'Naucz tej strony…',
  'teach.title': 'Nauka tej strony',
  'teach.pointTitle': 'Wskaż tytuł filmu, o którym jest ta strona, i kliknij go.',
  'teach.pointTile': 'Wskaż jeden film z listy na tej stronie i kliknij go.',
  'teach.keys': 'Klawiaturą: strzałki prowadzą przez stronę, Enter wybiera, Escape kończy.',
  'teach.noTitle': 'Ta strona nie jest o jednym filmie',
  'teach.noTile': 'Nie ma tu listy',
  'teach.pointed': 'Wskazano: {words}',
  'teach.nothing': 'Tam nie da się odczytać filmu. Wskaż inne miejsce.',
  'teach.found': 'Na tej stronie znajduje się tak:',
  'teach.film': 'Film tej strony: {film}',
  'teach.noFilm': 'Brak filmu tej strony.',
  'teach.tiles': {
    one: '{count} film na listach:',
    few: '{count} filmy na listach:',
    many: '{count} filmów na listach:',
    other: '{count} filmu na listach:',
  },
  'teach.noTiles': 'Brak filmów na listach.',
  'teach.noYear': {
    one: '{count} bez roku, więc ocena może być tylko prawdopodobna.',
    few: '{count} bez roku, więc oceny mogą być tylko prawdopodobne.',
    many: '{count} bez roku, więc oceny mogą być tylko prawdopodobne.',
    other: '{count} bez roku, więc oceny mogą być tylko prawdopodobne.',
  },
  'teach.keep': 'Zachowaj',
  'teach.again': 'Wskaż ponownie',
  'teach.other': 'Inna propozycja',
  'teach.cancel': 'Anuluj',
  'teach.move': 'Przenieś to okno w górę lub w dół',
  'teach.kept':
    'Zachowano dla {host}, tylko w tej przeglądarce. W opcjach można to usunąć lub zapisać jako plik.',
  'teach.close': 'Zamknij',
  'taught.holds': 'Nauczone przez Ciebie: strony tytułów {pages}, listy {lists}',
  'taught.forget': 'Zapomnij, czego nauczono',
  'taught.forgotten': 'Zapomniano, czego nauczono dla {host}.',
  'taught.export': 'Eksportuj',
  'error.hostNotOwn':
    '{host} nie jest Twoją własną witryną. Wybierz najpierw „Zawsze szukaj na {host}” w oknie Reelgrade.',
};
