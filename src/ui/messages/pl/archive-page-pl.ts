import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePagePl: Translated<typeof archivePageEn> = {
  'archive.opening': 'Otwieranie archiwum…',
  'archive.failed': 'Nie można otworzyć archiwum',
  'archive.reviewedBy': {
    one: '{count} film z recenzją ({critic})',
    few: '{count} filmy z recenzją ({critic})',
    many: '{count} filmów z recenzją ({critic})',
    other: '{count} filmu z recenzją ({critic})',
  },
  'archive.none': 'Żaden zrecenzowany film nie ma tej oceny i nie pochodzi z tych lat.',
  'archive.more': 'Pokaż więcej',
  'archive.noSuchReview': 'Nie ma takiej recenzji',
  'archive.manifest': 'To archiwum dla Reelgrade',
  'archive.feed': 'Kanał',
  'archive.data': 'Wszystkie recenzje jako dane',
  'archive.add': 'Dodaj do Reelgrade',
  'archive.addHow':
    'Reelgrade to rozszerzenie przeglądarki, które pokazuje te oceny obok filmów, na stronach, na których wybierasz, co obejrzeć; szukaj go po nazwie wśród rozszerzeń swojej przeglądarki. Po zainstalowaniu kliknij jego ikonę na pasku narzędzi, będąc na tej stronie. Albo wklej adres tego archiwum w jego opcjach.',
  'archive.copy': 'Skopiuj adres',
  'archive.copied': 'Skopiowano.',
  'filter.grade': 'Ocena',
  'filter.allGrades': 'Wszystkie',
  'filter.best': 'Najlepsze',
  'filter.good': 'Dobre lub lepsze',
  'filter.mixed': 'Mieszane',
  'filter.poor': 'Słabe',
  'filter.decade': 'Dekada',
  'filter.allYears': 'Wszystkie lata',
  'filter.decadeOf': 'od {year}',
};
