import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsCs: Translated<typeof newsEn> = {
  'news.title': 'Co je nového',
};
