import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchCs: Translated<typeof watchEn> = {
  'watch.label': 'Co o tomto filmu říkáte',
  'watch.seen': 'Viděno',
  'watch.wanted': 'Chci vidět',
  'watch.refused': 'Není pro mě',
};
