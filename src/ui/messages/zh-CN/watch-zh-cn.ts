import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchZhCn: Translated<typeof watchEn> = {
  'watch.label': '您对这部影片的标记',
  'watch.seen': '看过',
  'watch.wanted': '想看',
  'watch.refused': '不感兴趣',
};
