import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareAr: Translated<typeof shareEn> = {
  'share.by': '‏{critic} عن {film}: ‏{grade}',
  'share.copyQuote': 'نسخ الاقتباس',
  'share.copyLink': 'نسخ الرابط',
  'share.picture': 'حفظ كصورة',
  'share.copied': 'تم النسخ.',
  'share.saved': 'تم الحفظ.',
  'share.reportFilm': 'نسخ تقرير',
  'share.reported': 'تم النسخ. يذكر الفيلم والمراجعة والسبب، ولا شيء غير ذلك.',
};
