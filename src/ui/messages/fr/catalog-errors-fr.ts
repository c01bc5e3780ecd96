import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsFr: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'Le catalogue est endommagé : {detail}.',
  'error.catalogForeign': 'Ce n’est pas un catalogue Reelgrade.',
  'error.catalogOlder': 'Le catalogue est dans un format qui n’est plus lu ; créez-le de nouveau.',
  'error.catalogFormat':
    'Le catalogue de l’archive est dans un autre format ; mettez Reelgrade à jour pour le lire.',
};
