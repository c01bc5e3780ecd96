import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsNl: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade antwoordde niet (‘{name}’). Sluit dit en open het opnieuw.',
  'error.extensionGone': 'Reelgrade is bijgewerkt of verwijderd. Laad de pagina opnieuw.',
  'error.partMissing': 'Een deel van Reelgrade kon niet worden geladen. Laad de pagina opnieuw.',
  'error.foreignSender': 'Reelgrade antwoordt alleen zijn eigen pagina’s en scripts.',
  'error.notForPages': 'Een script in een pagina mag ‘{name}’ niet sturen.',
  'error.invalidMessage': 'Reelgrade kreeg een bericht dat het niet kan lezen (‘{name}’): {detail}',
  'error.catalogCleared': 'De browser heeft dit archief gewist; werk het opnieuw bij.',
};
