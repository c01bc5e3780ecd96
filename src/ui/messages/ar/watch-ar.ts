import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchAr: Translated<typeof watchEn> = {
  'watch.label': 'ما تقوله عن هذا الفيلم',
  'watch.seen': 'شاهدته',
  'watch.wanted': 'أريد مشاهدته',
  'watch.refused': 'ليس لي',
};
