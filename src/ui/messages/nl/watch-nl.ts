import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchNl: Translated<typeof watchEn> = {
  'watch.label': 'Wat je van deze film zegt',
  'watch.seen': 'Gezien',
  'watch.wanted': 'Wil ik zien',
  'watch.refused': 'Niets voor mij',
};
