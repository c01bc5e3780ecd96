import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsPtBr: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'O catálogo está danificado: {detail}.',
  'error.catalogForeign': 'Isto não é um catálogo do Reelgrade.',
  'error.catalogOlder': 'O catálogo está em um formato que não é mais lido; crie-o de novo.',
  'error.catalogFormat': 'O catálogo do arquivo está em outro formato; atualize o Reelgrade para lê-lo.',
};
