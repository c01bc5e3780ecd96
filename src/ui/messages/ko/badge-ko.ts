import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeKo: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, 100점 중 {score}점',
  'badge.notGraded': '평점 없음',
  'badge.likelyGrade': '아마도 {grade}, 100점 중 {score}점',
  'badge.likelyNotGraded': '아마도 이 영화, 평점 없음',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': '평점 보기: {title}, {critic}',
};
