import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsFr: Translated<typeof newsEn> = {
  'news.title': 'Quoi de neuf',
};
