import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchIt: Translated<typeof watchEn> = {
  'watch.label': 'Che cosa dici di questo film',
  'watch.seen': 'Visto',
  'watch.wanted': 'Da vedere',
  'watch.refused': 'Non fa per me',
};
