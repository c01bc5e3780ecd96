import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewZhCn: Translated<typeof reviewEn> = {
  'review.why': '为什么是这篇影评：',
  'review.readFull': '阅读完整影评',
  'review.isFilm': '就是这部',
  'review.isNot': '不是这部',
  'review.opening': '正在打开影评…',
  'review.gone': '这篇影评已不在影评库中。',
  'review.failed': '无法打开影评：{reason}',
  'review.earlier': '以前：',
  'review.alsoGraded': '其他评分：',
  'review.comma': '、',
  'review.gradeOfDay': '{grade}（{day}）',
  'card.label': '“{title}”的影评',
  'card.close': '关闭',
  'note.dimmed': '{count} 部影片已变暗',
  'note.hidden': '{count} 部影片已隐藏',
  'note.shown': '{count} 部影片暂时显示',
  'note.dimAgain': '重新变暗',
  'note.hideAgain': '重新隐藏',
  'note.show': '显示',
};
