import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarPl: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: brak recenzji „{title}”',
  'toolbar.hidden': 'Reelgrade: jest recenzja: {film}',
  'toolbar.grade': '{grade}: {film}, {critic}',
  'together.recommend': {
    one: '{yes} z {count}',
    few: '{yes} z {count}',
    many: '{yes} z {count}',
    other: '{yes} z {count}',
  },
  'together.critics': {
    one: '{count} krytyk',
    few: '{count} krytycy',
    many: '{count} krytyków',
    other: '{count} krytyka',
  },
  'omnibox.hint': 'Znajdź recenzję filmu',
  'menu.find': 'Szukaj „%s” w Reelgrade',
};
