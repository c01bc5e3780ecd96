import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeCs: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} ze 100',
  'badge.notGraded': 'Bez hodnocení',
  'badge.likelyGrade': 'Nejspíš {grade}, {score} ze 100',
  'badge.likelyNotGraded': 'Nejspíš tento film, bez hodnocení',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Ukázat hodnocení: {title}, {critic}',
};
