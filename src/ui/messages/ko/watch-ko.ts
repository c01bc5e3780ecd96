import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchKo: Translated<typeof watchEn> = {
  'watch.label': '이 영화에 대한 내 표시',
  'watch.seen': '봤음',
  'watch.wanted': '보고 싶음',
  'watch.refused': '관심 없음',
};
