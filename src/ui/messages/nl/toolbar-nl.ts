import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarNl: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: geen recensie van ‘{title}’',
  'toolbar.hidden': 'Reelgrade: er is een recensie van {film}',
  'toolbar.grade': '{grade} voor {film}, {critic}',
  'together.recommend': { one: '{yes} van {count}', other: '{yes} van {count}' },
  'together.critics': { one: '{count} criticus', other: '{count} critici' },
  'omnibox.hint': 'De recensie van een film vinden',
  'menu.find': '‘%s’ zoeken in Reelgrade',
};
