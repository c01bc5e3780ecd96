import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchJa: Translated<typeof watchEn> = {
  'watch.label': 'この映画について',
  'watch.seen': '見た',
  'watch.wanted': '見たい',
  'watch.refused': '興味なし',
};
