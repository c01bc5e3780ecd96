import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelAr: Translated<typeof panelEn> = {
  'panel.critics': 'كل نقاد هذا الفيلم',
  'panel.median': '‏{grade} في الوسط (‏{score} من 100)',
  'panel.recommend': {
    zero: 'لا نقاد يوصون به ({yes}).',
    one: 'يوصي به {yes} من ناقد واحد.',
    two: 'يوصي به {yes} من ناقدين.',
    few: 'يوصي به {yes} من {count} نقاد.',
    many: 'يوصي به {yes} من {count} ناقدًا.',
    other: 'يوصي به {yes} من {count} ناقد.',
  },
  'panel.spread': {
    zero: 'لا تقييمات، من {lowest} إلى {highest} من 100',
    one: 'تقييم واحد، من {lowest} إلى {highest} من 100',
    two: 'تقييمان، من {lowest} إلى {highest} من 100',
    few: '{count} تقييمات، من {lowest} إلى {highest} من 100',
    many: '{count} تقييمًا، من {lowest} إلى {highest} من 100',
    other: '{count} تقييم، من {lowest} إلى {highest} من 100',
  },
  'panel.leaveOut': 'استبعاد',
  'panel.isOut': '‏{critic} مستبعد من هذا الفيلم.',
  'panel.takeIn': 'إعادة الاعتبار',
};
