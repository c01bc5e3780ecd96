import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarCs: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: žádná recenze k „{title}“',
  'toolbar.hidden': 'Reelgrade: existuje recenze: {film}',
  'toolbar.grade': '{grade}: {film}, {critic}',
  'together.recommend': { one: '{yes} z {count}', few: '{yes} ze {count}', other: '{yes} z {count}' },
  'together.critics': { one: '{count} kritik', few: '{count} kritici', other: '{count} kritiků' },
  'omnibox.hint': 'Najít recenzi filmu',
  'menu.find': 'Hledat „%s“ v Reelgrade',
};
