import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsKo: Translated<typeof newsEn> = {
  'news.title': '새로워진 것',
};
