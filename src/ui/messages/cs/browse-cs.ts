import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseCs: Translated<typeof browseEn> = {
  'browse.places': 'Co je v seznamu',
  'browse.page': 'Tato stránka',
  'browse.latest': 'Nejnovější',
  'browse.best': 'Nejlepší',
  'browse.surprise': 'Překvap mě',
  'browse.month': 'Tento měsíc, před lety',
  'browse.filters': 'Filtry',
  'browse.any': 'Vše',
  'browse.grade': 'Hodnocení',
  'browse.gradeFrom': 'od {score}',
  'browse.years': 'Roky',
  'browse.decade': 'od {decade}',
  'browse.critic': 'Kritik',
  'browse.sort': 'Řazení',
  'browse.byMatch': 'Nejlepší shoda',
  'browse.byDate': 'Podle data',
  'browse.byGrade': 'Podle hodnocení',
  'browse.byTitle': 'Podle názvu',
  'browse.failed': 'Seznam nelze přečíst',
  'browse.opening': 'Otevírá se seznam…',
  'browse.none': 'Tady žádná recenze není',
  'browse.noneHint': 'Zkuste méně filtrů nebo jiný seznam.',
  'browse.count': { one: '{count} recenze', few: '{count} recenze', other: '{count} recenzí' },
};
