import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookAr: Translated<typeof lookEn> = {
  'look.title': 'مظهر الشارات',
  'look.site': 'على',
  'look.allSites': 'كل المواقع',
  'look.otherPages': 'صفحات أخرى',
  'look.ownLook': '{site} (خاص به)',
  'look.asOnAll': 'كما في كل المواقع',
  'look.corner': 'زاوية الملصقات',
  'look.topStart': 'أعلى اليمين',
  'look.topEnd': 'أعلى اليسار',
  'look.bottomStart': 'أسفل اليمين',
  'look.bottomEnd': 'أسفل اليسار',
  'look.size': 'الحجم',
  'look.small': 'صغير',
  'look.usual': 'عادي',
  'look.large': 'كبير',
  'look.opacity': 'العتامة',
  'look.onHover': 'فقط أثناء الإشارة إلى العنوان',
  'look.onHoverHint': 'أو حين تكون لوحة المفاتيح عليه. شاشات اللمس تعرض الشارات دائمًا.',
  'look.preview': 'معاينة',
  'scores.veil': 'حجب تقييمات المواقع نفسها',
  'scores.veilHint':
    'في IMDb وLetterboxd وRotten Tomatoes وغيرها تبقى تقييماتها ضبابية حتى تشير إليها. قارئ الشاشة يقرؤها مع ذلك.',
};
