import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsZhCn: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': '目录已损坏：{detail}',
  'error.catalogForeign': '这不是 Reelgrade 的目录。',
  'error.catalogOlder': '目录的格式已不再支持；请重新生成。',
  'error.catalogFormat': '影评库的目录是另一种格式；请更新 Reelgrade 后再读取。',
};
