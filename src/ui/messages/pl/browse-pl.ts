import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browsePl: Translated<typeof browseEn> = {
  'browse.places': 'Co jest na liście',
  'browse.page': 'Ta strona',
  'browse.latest': 'Najnowsze',
  'browse.best': 'Najlepsze',
  'browse.surprise': 'Zaskocz mnie',
  'browse.month': 'Ten miesiąc, przed laty',
  'browse.filters': 'Filtry',
  'browse.any': 'Dowolne',
  'browse.grade': 'Ocena',
  'browse.gradeFrom': 'od {score}',
  'browse.years': 'Lata',
  'browse.decade': 'od {decade}',
  'browse.critic': 'Krytyk',
  'browse.sort': 'Kolejność',
  'browse.byMatch': 'Najlepiej pasujące',
  'browse.byDate': 'Według daty',
  'browse.byGrade': 'Według oceny',
  'browse.byTitle': 'Według tytułu',
  'browse.failed': 'Nie można odczytać listy',
  'browse.opening': 'Otwieranie listy…',
  'browse.none': 'Nie ma tu recenzji',
  'browse.noneHint': 'Spróbuj mniej filtrów albo innej listy.',
  'browse.count': {
    one: '{count} recenzja',
    few: '{count} recenzje',
    many: '{count} recenzji',
    other: '{count} recenzji',
  },
};
