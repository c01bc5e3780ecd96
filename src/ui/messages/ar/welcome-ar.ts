import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeAr: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'مرحبًا بك في Reelgrade',
  'welcome.title': 'رأي النقاد حيث تختار فيلمك',
  'welcome.badges': 'يظهر تقييم على الملصقات وبجانب العناوين. لونه وشكله يقولان كم الفيلم جيد.',
  'welcome.card': 'أشر إليه أو انتقل إليه بمفتاح Tab أو المسه: كلمات الناقد، ولماذا هي عن هذا الفيلم.',
  'welcome.popup': 'الأيقونة في الشريط تسرد أفلام الصفحة وتبحث في كل المراجعات.',
  'welcome.tryTitle': 'جرّبه هنا',
  'welcome.tryHint': 'اضغط على تقييم. هذه مراجعات من الأرشيفات في متصفحك.',
  'welcome.sites': 'أين يعمل',
  'welcome.moreSites': 'تشغيل مواقع أخرى',
  'welcome.critics': 'تقييمات من ترى',
  'welcome.moreCritics': 'العثور على نقاد آخرين',
  'welcome.privacyTitle': 'ما الذي يغادر متصفحك',
  'welcome.privacy':
    'لا شيء مما تنظر إليه: الأرشيفات في متصفحك، والعناوين يُبحث عنها فيه. لا أحد يُخبَر بشيء، ولا شيء يُحصى.',
  'news.look':
    'تنتقل الشارات إلى زاوية أخرى، أو يتغير حجمها أو عتامتها، أو تظهر فقط أثناء الإشارة إلى العنوان: في كل المواقع أو في موقع واحد.',
  'news.scores': 'يمكن حجب تقييمات المواقع نفسها.',
  'news.options': 'كلاهما في الخيارات، تحت «العرض».',
  'welcome.options': 'كل الخيارات',
};
