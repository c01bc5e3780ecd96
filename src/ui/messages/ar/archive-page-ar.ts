import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageAr: Translated<typeof archivePageEn> = {
  'archive.opening': 'جارٍ فتح الأرشيف…',
  'archive.failed': 'تعذّر فتح الأرشيف',
  'archive.reviewedBy': {
    zero: 'لا أفلام راجعها {critic}',
    one: 'فيلم واحد راجعه {critic}',
    two: 'فيلمان راجعهما {critic}',
    few: '{count} أفلام راجعها {critic}',
    many: '{count} فيلمًا راجعها {critic}',
    other: '{count} فيلم راجعها {critic}',
  },
  'archive.none': 'لا يوجد فيلم مُراجَع بهذا التقييم ومن هذه السنوات.',
  'archive.more': 'عرض المزيد',
  'archive.noSuchReview': 'لا توجد مراجعة كهذه',
  'archive.manifest': 'هذا الأرشيف لـ Reelgrade',
  'archive.feed': 'خلاصة',
  'archive.data': 'كل المراجعات كبيانات',
  'archive.add': 'الإضافة إلى Reelgrade',
  'archive.addHow':
    '‏Reelgrade إضافة للمتصفح تعرض هذه التقييمات بجانب الأفلام في الصفحات التي تختار منها ما تشاهده؛ ابحث عنها باسمها بين إضافات متصفحك. بعد تثبيتها، انقر أيقونتها في شريط الأدوات وأنت في هذه الصفحة. أو الصق عنوان هذا الأرشيف في خياراتها.',
  'archive.copy': 'نسخ العنوان',
  'archive.copied': 'تم النسخ.',
  'filter.grade': 'التقييم',
  'filter.allGrades': 'الكل',
  'filter.best': 'الأفضل',
  'filter.good': 'جيد أو أفضل',
  'filter.mixed': 'متباين',
  'filter.poor': 'ضعيف',
  'filter.decade': 'فيلم من عقد',
  'filter.allYears': 'كل السنوات',
  'filter.decadeOf': '‏{year}',
};
