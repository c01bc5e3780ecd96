import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsEs: Translated<typeof newsEn> = {
  'news.title': 'Novedades',
};
