import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsPl: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'Katalog jest uszkodzony: {detail}.',
  'error.catalogForeign': 'To nie jest katalog Reelgrade.',
  'error.catalogOlder': 'Katalog jest w formacie, który nie jest już odczytywany; utwórz go ponownie.',
  'error.catalogFormat': 'Katalog archiwum jest w innym formacie; zaktualizuj Reelgrade, aby go odczytać.',
};
