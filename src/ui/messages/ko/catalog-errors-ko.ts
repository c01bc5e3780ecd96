import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsKo: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': '카탈로그가 손상되었습니다: {detail}',
  'error.catalogForeign': 'Reelgrade 카탈로그가 아닙니다.',
  'error.catalogOlder': '카탈로그가 더 이상 읽지 않는 형식입니다. 다시 만드세요.',
  'error.catalogFormat': '아카이브의 카탈로그 형식이 다릅니다. Reelgrade를 업데이트하면 읽을 수 있습니다.',
};
