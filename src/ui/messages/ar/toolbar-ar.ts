import type { toolbarEn } from '../en/toolbar-en.ts';
import type { Translated } from '../message-text.ts';

export const toolbarAr: Translated<typeof toolbarEn> = {
  'toolbar.reason': 'Reelgrade: ‏{reason}',
  'toolbar.noReview': 'Reelgrade: لا مراجعة لـ«{title}»',
  'toolbar.hidden': 'Reelgrade: توجد مراجعة لـ{film}',
  'toolbar.grade': '‏{grade} لـ{film}، ‏{critic}',
  'together.recommend': {
    zero: '{yes} من {count}',
    one: '{yes} من {count}',
    two: '{yes} من {count}',
    few: '{yes} من {count}',
    many: '{yes} من {count}',
    other: '{yes} من {count}',
  },
  'together.critics': {
    zero: 'لا نقاد',
    one: 'ناقد واحد',
    two: 'ناقدان',
    few: '{count} نقاد',
    many: '{count} ناقدًا',
    other: '{count} ناقد',
  },
  'omnibox.hint': 'ابحث عن مراجعة فيلم',
  'menu.find': 'البحث عن «%s» في Reelgrade',
};
