import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsDe: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'Der Katalog ist beschädigt: {detail}.',
  'error.catalogForeign': 'Das ist kein Katalog von Reelgrade.',
  'error.catalogOlder': 'Der Katalog hat ein Format, das nicht mehr gelesen wird; erstellen Sie ihn neu.',
  'error.catalogFormat':
    'Der Katalog des Archivs hat ein anderes Format; aktualisieren Sie Reelgrade, um ihn zu lesen.',
};
