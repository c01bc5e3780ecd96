import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookZhCn: Translated<typeof lookEn> = {
  'look.title': '徽标外观',
  'look.site': '适用于',
  'look.allSites': '所有网站',
  'look.otherPages': '其他网页',
  'look.ownLook': '{site}（单独）',
  'look.asOnAll': '与所有网站相同',
  'look.corner': '海报的角',
  'look.topStart': '左上',
  'look.topEnd': '右上',
  'look.bottomStart': '左下',
  'look.bottomEnd': '右下',
  'look.size': '大小',
  'look.small': '小',
  'look.usual': '标准',
  'look.large': '大',
  'look.opacity': '不透明度',
  'look.onHover': '仅在我指向影片时显示',
  'look.onHoverHint': '用键盘选中时也会显示。触摸屏上始终显示徽标。',
  'look.preview': '预览',
  'scores.veil': '模糊网站自己的评分',
  'scores.veilHint':
    '在 IMDb、Letterboxd、Rotten Tomatoes 等网站上，在您指向之前，其评分会被模糊。屏幕阅读器仍会读出。',
};
