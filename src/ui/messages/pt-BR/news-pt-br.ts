import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsPtBr: Translated<typeof newsEn> = {
  'news.title': 'O que há de novo',
};
