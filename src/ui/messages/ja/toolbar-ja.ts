import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarJa: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade：{reason}',
  'toolbar.noReview': 'Reelgrade：「{title}」のレビューはありません',
  'toolbar.hidden': 'Reelgrade：{film}のレビューがあります',
  'toolbar.grade': '{film}：{grade}、{critic}',
  'together.recommend': '{yes}/{count}',
  'together.critics': '評論家{count}人',
  'omnibox.hint': '映画のレビューを探す',
  'menu.find': 'Reelgradeで「%s」を探す',
};
