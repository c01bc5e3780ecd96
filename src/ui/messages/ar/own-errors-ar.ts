import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsAr: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'لم يُجب Reelgrade («{name}»). أغلق هذا وافتحه مجددًا.',
  'error.extensionGone': 'حُدّث Reelgrade أو أُزيل. أعد تحميل الصفحة.',
  'error.partMissing': 'تعذّر تحميل جزء من Reelgrade. أعد تحميل الصفحة.',
  'error.foreignSender': 'لا يجيب Reelgrade إلا صفحاته وبرامجه.',
  'error.notForPages': 'لا يجوز لبرنامج في صفحة إرسال «{name}».',
  'error.invalidMessage': 'تلقّى Reelgrade رسالة لا يستطيع قراءتها («{name}»): {detail}',
  'error.catalogCleared': 'مسح المتصفح هذا الأرشيف؛ حدّثه مجددًا.',
};
