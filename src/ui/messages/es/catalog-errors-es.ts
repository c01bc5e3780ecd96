import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsEs: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'El catálogo está dañado: {detail}.',
  'error.catalogForeign': 'Esto no es un catálogo de Reelgrade.',
  'error.catalogOlder': 'El catálogo está en un formato que ya no se lee; créalo de nuevo.',
  'error.catalogFormat': 'El catálogo del archivo está en otro formato; actualiza Reelgrade para leerlo.',
};
