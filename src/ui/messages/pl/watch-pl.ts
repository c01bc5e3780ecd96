import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchPl: Translated<typeof watchEn> = {
  'watch.label': 'Co mówisz o tym filmie',
  'watch.seen': 'Obejrzany',
  'watch.wanted': 'Chcę obejrzeć',
  'watch.refused': 'Nie dla mnie',
};
