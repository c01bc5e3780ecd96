import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchDe: Translated<typeof watchEn> = {
  'watch.label': 'Was Sie zu diesem Film sagen',
  'watch.seen': 'Gesehen',
  'watch.wanted': 'Will ich sehen',
  'watch.refused': 'Nichts für mich',
};
