import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncAr: Translated<typeof syncEn> = {
  'sync.on': 'نقل إعداداتي إلى متصفحاتي الأخرى',
  'sync.hint':
    'عبر مزامنة متصفحك، الذي يحتفظ عندئذ بنسخة: مظهر التقييمات والشارات، ما يُعتَّم أو يُخفى، المواقع المتوقفة، اللغة. لا الأرشيفات ولا التصحيحات ولا الأفلام. من تغييرين لإعداد واحد يُعتمد الأحدث.',
  'sync.failed': 'لم يُنقل: {settings}. لا مكان لذلك في المتصفح، أو رفضته المزامنة.',
};
