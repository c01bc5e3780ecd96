import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsAr: Translated<typeof newsEn> = {
  'news.title': 'ما الجديد',
};
