import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeDe: Translated<typeof badgeEn> = {
  'badge.grade': '{grade}, {score} von 100',
  'badge.notGraded': 'Ohne Note',
  'badge.likelyGrade': 'Wahrscheinlich {grade}, {score} von 100',
  'badge.likelyNotGraded': 'Wahrscheinlich dieser Film, ohne Note',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Note zeigen: {title}, {critic}',
};
