import type { newsEn } from '../en/news-en.ts';
import type { Translated } from '../message-text.ts';

export const newsDe: Translated<typeof newsEn> = {
  'news.title': 'Was neu ist',
};
