import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncZhCn: Translated<typeof syncEn> = {
  'sync.on': '将我的设置带到我的其他浏览器',
  'sync.hint':
    '通过浏览器自身的同步，届时它会保留一份副本：评分和徽标的外观、变暗或隐藏的内容、已关闭的网站、语言。不含档案、更正和影片。同一设置有两次更改时，以较新的为准。',
  'sync.failed': '未能带走：{settings}。浏览器空间不足，或同步被拒绝。',
};
