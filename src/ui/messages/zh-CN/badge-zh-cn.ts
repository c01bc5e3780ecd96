import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeZhCn: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}，{score} 分（满分 100）',
  'badge.notGraded': '无评分',
  'badge.likelyGrade': '可能是 {grade}，{score} 分（满分 100）',
  'badge.likelyNotGraded': '可能是这部影片，无评分',
  'badge.label': '{grade}：{title}，{critic}',
  'badge.hidden': '显示评分：{title}，{critic}',
};
