import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeJa: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}、100点中{score}点',
  'badge.notGraded': '評価なし',
  'badge.likelyGrade': 'おそらく{grade}、100点中{score}点',
  'badge.likelyNotGraded': 'おそらくこの映画、評価なし',
  'badge.label': '{grade}：{title}、{critic}',
  'badge.hidden': '評価を表示：{title}、{critic}',
};
