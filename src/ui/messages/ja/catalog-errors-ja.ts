import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsJa: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'カタログが壊れています：{detail}',
  'error.catalogForeign': 'これはReelgradeのカタログではありません。',
  'error.catalogOlder': 'カタログは、もう読み取れない古い形式です。作り直してください。',
  'error.catalogFormat': 'アーカイブのカタログの形式が異なります。Reelgradeを更新すると読めます。',
};
