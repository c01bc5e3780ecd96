import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchFr: Translated<typeof watchEn> = {
  'watch.label': 'Ce que vous dites de ce film',
  'watch.seen': 'Vu',
  'watch.wanted': 'À voir',
  'watch.refused': 'Pas pour moi',
};
