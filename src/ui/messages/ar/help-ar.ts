import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpAr: Translated<typeof helpEn> = {
  'help.title': 'المفاتيح والبحث',
  'help.open': 'مساعدة',
  'help.keys': 'المفاتيح',
  'help.arrows': 'التنقل في القائمة',
  'help.ends': 'أول القائمة وآخرها',
  'help.enter': 'فتح؛ وفي البحث فتح أفضل نتيجة',
  'help.search': 'الذهاب إلى البحث',
  'help.back': 'الرجوع',
  'help.help': 'هذه المساعدة',
  'help.typed': 'ما يمكنك كتابته',
  'help.word': 'عنوان؛ ولا بأس بخطأ أو اثنين',
  'help.grade': 'تقييم وسنة',
  'help.atLeast': 'هذا التقييم أو أفضل',
  'help.decade': 'عشر سنوات',
  'help.critic': 'ناقد، أو جزء من اسمه',
  'help.ungraded': 'مراجعات بلا تقييم',
  'help.sort': 'مرتبة حسب التقييم؛ وكذلك حسب التاريخ أو العنوان',
};
