import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseNl: Translated<typeof browseEn> = {
  'browse.places': 'Wat wordt getoond',
  'browse.page': 'Deze pagina',
  'browse.latest': 'Nieuwste',
  'browse.best': 'Beste',
  'browse.surprise': 'Verras me',
  'browse.month': 'Deze maand, jaren geleden',
  'browse.filters': 'Filters',
  'browse.any': 'Alle',
  'browse.grade': 'Cijfer',
  'browse.gradeFrom': 'vanaf {score}',
  'browse.years': 'Jaren',
  'browse.decade': 'jaren {decade}',
  'browse.critic': 'Criticus',
  'browse.sort': 'Sorteren',
  'browse.byMatch': 'Beste treffers',
  'browse.byDate': 'Op datum',
  'browse.byGrade': 'Op cijfer',
  'browse.byTitle': 'Op titel',
  'browse.failed': 'De lijst kan niet worden gelezen',
  'browse.opening': 'De lijst wordt geopend…',
  'browse.none': 'Hier is geen recensie',
  'browse.noneHint': 'Probeer minder filters of een andere lijst.',
  'browse.count': { one: '{count} recensie', other: '{count} recensies' },
};
