import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeEs: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} de 100',
  'badge.notGraded': 'Sin nota',
  'badge.likelyGrade': 'Probablemente {grade}, {score} de 100',
  'badge.likelyNotGraded': 'Probablemente esta película, sin nota',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Mostrar la nota: {title}, {critic}',
};
