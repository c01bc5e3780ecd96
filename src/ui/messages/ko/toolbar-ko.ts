import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarKo: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: ‘{title}’ 리뷰 없음',
  'toolbar.hidden': 'Reelgrade: {film} 리뷰가 있음',
  'toolbar.grade': '{film}: {grade}, {critic}',
  'together.recommend': '{yes}/{count}',
  'together.critics': '평론가 {count}명',
  'omnibox.hint': '영화 리뷰 찾기',
  'menu.find': 'Reelgrade에서 ‘%s’ 찾기',
};
