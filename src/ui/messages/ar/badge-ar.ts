import type { badgeEn } from '../en/badge-en.ts';
import type { Translated } from '../message-text.ts';

export const badgeAr: Translated<typeof badgeEn> = {
  'badge.grade': '‏{grade}، ‏{score} من 100',
  'badge.notGraded': 'بلا تقييم',
  'badge.likelyGrade': 'على الأرجح {grade}، ‏{score} من 100',
  'badge.likelyNotGraded': 'على الأرجح هذا الفيلم، بلا تقييم',
  'badge.label': '‏{grade}: ‏{title}، ‏{critic}',
  'badge.hidden': 'عرض التقييم: {title}، ‏{critic}',
};
