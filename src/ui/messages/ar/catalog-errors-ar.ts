import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsAr: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'الفهرس تالف: {detail}',
  'error.catalogForeign': 'هذا ليس فهرس Reelgrade.',
  'error.catalogOlder': 'الفهرس بصيغة لم تعد مقروءة؛ أنشئه من جديد.',
  'error.catalogFormat': 'فهرس الأرشيف بصيغة أخرى؛ حدّث Reelgrade لقراءته.',
};
