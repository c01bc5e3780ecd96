import type { catalogErrorsEn } from '../en/catalog-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const catalogErrorsNl: Translated<typeof catalogErrorsEn> = {
  'error.catalogDamaged': 'De catalogus is beschadigd: {detail}.',
  'error.catalogForeign': 'Dit is geen catalogus van Reelgrade.',
  'error.catalogOlder': 'De catalogus heeft een indeling die niet meer wordt gelezen; maak hem opnieuw.',
  'error.catalogFormat':
    'De catalogus van het archief heeft een andere indeling; werk Reelgrade bij om hem te lezen.',
};
