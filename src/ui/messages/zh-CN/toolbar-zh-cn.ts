import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarZhCn: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade：{reason}',
  'toolbar.noReview': 'Reelgrade：没有“{title}”的影评',
  'toolbar.hidden': 'Reelgrade：有 {film} 的影评',
  'toolbar.grade': '{film}：{grade}，{critic}',
  'together.recommend': '{yes}/{count}',
  'together.critics': '{count} 位影评人',
  'omnibox.hint': '查找电影的影评',
  'menu.find': '在 Reelgrade 中查找“%s”',
};
