import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarEs: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: ninguna reseña de «{title}»',
  'toolbar.hidden': 'Reelgrade: hay una reseña de {film}',
  'toolbar.grade': '{grade} para {film}, {critic}',
  'together.recommend': { one: '{yes} de {count}', other: '{yes} de {count}' },
  'together.critics': { one: '{count} crítico', other: '{count} críticos' },
  'omnibox.hint': 'Buscar la reseña de una película',
  'menu.find': 'Buscar «%s» en Reelgrade',
};
