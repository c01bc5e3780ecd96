import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarPtBr: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: nenhuma crítica de “{title}”',
  'toolbar.hidden': 'Reelgrade: há uma crítica de {film}',
  'toolbar.grade': '{grade} para {film}, {critic}',
  'together.recommend': { one: '{yes} de {count}', other: '{yes} de {count}' },
  'together.critics': { one: '{count} crítico', other: '{count} críticos' },
  'omnibox.hint': 'Encontrar a crítica de um filme',
  'menu.find': 'Buscar “%s” no Reelgrade',
};
