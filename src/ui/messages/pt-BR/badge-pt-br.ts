import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgePtBr: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} de 100',
  'badge.notGraded': 'Sem nota',
  'badge.likelyGrade': 'Provavelmente {grade}, {score} de 100',
  'badge.likelyNotGraded': 'Provavelmente este filme, sem nota',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Mostrar a nota: {title}, {critic}',
};
