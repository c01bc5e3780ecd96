import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeFr: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} sur 100',
  'badge.notGraded': 'Sans note',
  'badge.likelyGrade': 'Probablement {grade}, {score} sur 100',
  'badge.likelyNotGraded': 'Probablement ce film, sans note',
  'badge.label': '{grade} : {title}, {critic}',
  'badge.hidden': 'Afficher la note : {title}, {critic}',
};
