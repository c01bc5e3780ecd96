import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarDe: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: keine Kritik zu „{title}“',
  'toolbar.hidden': 'Reelgrade: Es gibt eine Kritik zu {film}',
  'toolbar.grade': '{grade} für {film}, {critic}',
  'together.recommend': { one: '{yes} von {count}', other: '{yes} von {count}' },
  'together.critics': { one: '{count} Kritiker', other: '{count} Kritiker' },
  'omnibox.hint': 'Die Kritik eines Films finden',
  'menu.find': '„%s“ in Reelgrade suchen',
};
