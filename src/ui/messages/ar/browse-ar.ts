import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseAr: Translated<typeof browseEn> = {
  'browse.places': 'ما يُعرض في القائمة',
  'browse.page': 'هذه الصفحة',
  'browse.latest': 'الأحدث',
  'browse.best': 'الأفضل',
  'browse.surprise': 'فاجئني',
  'browse.month': 'هذا الشهر قبل سنوات',
  'browse.filters': 'مرشّحات',
  'browse.any': 'الكل',
  'browse.grade': 'التقييم',
  'browse.gradeFrom': 'من {score}',
  'browse.years': 'السنوات',
  'browse.decade': 'عقد {decade}',
  'browse.critic': 'الناقد',
  'browse.failed': 'تعذّرت قراءة القائمة',
  'browse.opening': 'جارٍ فتح القائمة…',
  'browse.none': 'لا مراجعة هنا',
  'browse.noneHint': 'جرّب مرشّحات أقل أو قائمة أخرى.',
  'browse.count': {
    zero: 'لا مراجعات',
    one: 'مراجعة واحدة',
    two: 'مراجعتان',
    few: '{count} مراجعات',
    many: '{count} مراجعة',
    other: '{count} مراجعة',
  },
};
