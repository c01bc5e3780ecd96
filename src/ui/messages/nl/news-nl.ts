import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsNl: Translated<typeof newsEn> = {
  'news.title': 'Wat er nieuw is',
};
