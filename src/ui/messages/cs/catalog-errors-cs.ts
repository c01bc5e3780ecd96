import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsCs: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'Katalog je poškozený: {detail}.',
  'error.catalogForeign': 'Toto není katalog Reelgrade.',
  'error.catalogOlder': 'Katalog je ve formátu, který se už nečte; vytvořte ho znovu.',
  'error.catalogFormat': 'Katalog archivu je v jiném formátu; aktualizujte Reelgrade, aby ho přečetl.',
};
