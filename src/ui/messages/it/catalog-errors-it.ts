import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsIt: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'Il catalogo è danneggiato: {detail}.',
  'error.catalogForeign': 'Questo non è un catalogo di Reelgrade.',
  'error.catalogOlder': 'Il catalogo è in un formato che non si legge più; crealo di nuovo.',
  'error.catalogFormat': 'Il catalogo dell’archivio è in un altro formato; aggiorna Reelgrade per leggerlo.',
};
