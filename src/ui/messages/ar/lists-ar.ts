import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsAr: Translated<typeof listsEn> = {
  'list.back': 'رجوع',
  'list.tryAgain': 'حاول مجددًا',
  'search.label': 'البحث في كل المراجعات',
  'search.searching': 'جارٍ البحث…',
  'search.failed': 'فشل البحث',
  'search.results': 'المراجعات التي عُثر عليها',
  'search.count': {
    zero: 'لم يُعثر على مراجعات',
    one: 'عُثر على مراجعة واحدة',
    two: 'عُثر على مراجعتين',
    few: 'عُثر على {count} مراجعات',
    many: 'عُثر على {count} مراجعة',
    other: 'عُثر على {count} مراجعة',
  },
  'search.none': 'لم يُعثر على مراجعة',
  'search.noneHint': 'لا شيء لـ«{words}». جرّب حروفًا أقل من العنوان، أو تقييمًا أو سنة: «b+ 1999».',
  'offer.about': {
    zero: '{critic} · لا مراجعات · {size} من {host}',
    one: '{critic} · مراجعة واحدة · {size} من {host}',
    two: '{critic} · مراجعتان · {size} من {host}',
    few: '{critic} · {count} مراجعات · {size} من {host}',
    many: '{critic} · {count} مراجعة · {size} من {host}',
    other: '{critic} · {count} مراجعة · {size} من {host}',
  },
  'offer.signed': 'موقّع بالمفتاح {key}. من الآن فصاعدًا لا يُقبل إلا بهذا المفتاح.',
  'offer.unsigned': 'غير موقّع: يستطيع كل من يدير الخادم تغييره.',
  'offer.hostSees': 'يرى الخادم أن أحدًا يقرأ الأرشيف، ولا يرى أبدًا ما تشاهده.',
  'offer.fetching': 'جارٍ جلب الأرشيف…',
  'offer.subscribe': 'اشتراك',
  'offer.notNow': 'ليس الآن',
};
