import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarIt: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: nessuna recensione di «{title}»',
  'toolbar.hidden': 'Reelgrade: c’è una recensione di {film}',
  'toolbar.grade': '{grade} per {film}, {critic}',
  'together.recommend': { one: '{yes} su {count}', other: '{yes} su {count}' },
  'together.critics': { one: '{count} critico', other: '{count} critici' },
  'omnibox.hint': 'Trova la recensione di un film',
  'menu.find': 'Cerca «%s» in Reelgrade',
};
