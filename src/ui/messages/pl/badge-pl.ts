import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgePl: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} na 100',
  'badge.notGraded': 'Bez oceny',
  'badge.likelyGrade': 'Prawdopodobnie {grade}, {score} na 100',
  'badge.likelyNotGraded': 'Prawdopodobnie ten film, bez oceny',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Pokaż ocenę: {title}, {critic}',
};
