import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareZhCn: Translated<typeof shareEn> = {
  'share.by': '{critic}评{film}：{grade}',
  'share.copyQuote': '复制引文',
  'share.copyLink': '复制链接',
  'share.picture': '保存为图片',
  'share.copied': '已复制。',
  'share.saved': '已保存。',
  'share.reportFilm': '复制报告',
  'share.reported': '已复制。其中只有影片、影评和理由。',
};
