import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeNl: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} van 100',
  'badge.notGraded': 'Zonder cijfer',
  'badge.likelyGrade': 'Waarschijnlijk {grade}, {score} van 100',
  'badge.likelyNotGraded': 'Waarschijnlijk deze film, zonder cijfer',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Cijfer tonen: {title}, {critic}',
};
