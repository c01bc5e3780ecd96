import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchEs: Translated<typeof watchEn> = {
  'watch.label': 'Lo que dices de esta película',
  'watch.seen': 'Vista',
  'watch.wanted': 'Quiero verla',
  'watch.refused': 'No es para mí',
};
