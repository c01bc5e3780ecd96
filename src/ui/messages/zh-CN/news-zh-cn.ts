import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsZhCn: Translated<typeof newsEn> = {
  'news.title': '新变化',
};
