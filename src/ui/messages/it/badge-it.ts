import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeIt: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} su 100',
  'badge.notGraded': 'Senza voto',
  'badge.likelyGrade': 'Probabilmente {grade}, {score} su 100',
  'badge.likelyNotGraded': 'Probabilmente questo film, senza voto',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Mostra il voto: {title}, {critic}',
};
