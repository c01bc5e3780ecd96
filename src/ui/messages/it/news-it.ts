import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsIt: Translated<typeof newsEn> = {
  'news.title': 'Che cosa c’è di nuovo',
};
