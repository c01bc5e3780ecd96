import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarFr: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade : {reason}',
  'toolbar.noReview': 'Reelgrade : aucune critique de « {title} »',
  'toolbar.hidden': 'Reelgrade : il y a une critique de {film}',
  'toolbar.grade': '{grade} pour {film}, {critic}',
  'together.recommend': { one: '{yes} sur {count}', other: '{yes} sur {count}' },
  'together.critics': { one: '{count} critique', other: '{count} critiques' },
  'omnibox.hint': 'Trouver la critique d’un film',
  'menu.find': 'Chercher « %s » dans Reelgrade',
};
