import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageCs: Translated<typeof archivePageEn> = {
  'archive.opening': 'Otevírá se archiv…',
  'archive.failed': 'Archiv nelze otevřít',
  'archive.reviewedBy': {
    one: '{count} film recenzoval/a {critic}',
    few: '{count} filmy recenzoval/a {critic}',
    other: '{count} filmů recenzoval/a {critic}',
  },
  'archive.none': 'Žádný recenzovaný film nemá toto hodnocení a není z těchto let.',
  'archive.more': 'Zobrazit další',
  'archive.noSuchReview': 'Taková recenze není',
  'archive.manifest': 'Tento archiv pro Reelgrade',
  'archive.feed': 'Kanál',
  'archive.data': 'Všechny recenze jako data',
  'archive.add': 'Přidat do Reelgrade',
  'archive.addHow':
    'Reelgrade je rozšíření prohlížeče, které tato hodnocení ukazuje vedle filmů na stránkách, kde si vybíráte, na co se dívat; hledejte ho podle názvu mezi rozšířeními svého prohlížeče. Až ho budete mít, klikněte na této stránce na jeho ikonu na liště. Nebo vložte adresu tohoto archivu do jeho možností.',
  'archive.copy': 'Kopírovat adresu',
  'archive.copied': 'Zkopírováno.',
  'filter.grade': 'Hodnocení',
  'filter.allGrades': 'Všechna',
  'filter.best': 'Nejlepší',
  'filter.good': 'Dobré a lepší',
  'filter.mixed': 'Rozporuplné',
  'filter.poor': 'Slabé',
  'filter.decade': 'Desetiletí',
  'filter.allYears': 'Všechny roky',
  'filter.decadeOf': 'od {year}',
};
