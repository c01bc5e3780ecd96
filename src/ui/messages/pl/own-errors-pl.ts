import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsPl: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade nie odpowiada („{name}”). Zamknij to i otwórz ponownie.',
  'error.extensionGone': 'Reelgrade zostało zaktualizowane lub usunięte. Odśwież stronę.',
  'error.partMissing': 'Nie udało się wczytać części Reelgrade. Odśwież stronę.',
  'error.foreignSender': 'Reelgrade odpowiada tylko własnym stronom i skryptom.',
  'error.notForPages': 'Skrypt strony nie może wysłać „{name}”.',
  'error.invalidMessage': 'Reelgrade dostało wiadomość, której nie może odczytać („{name}”): {detail}',
  'error.catalogCleared': 'Przeglądarka usunęła to archiwum; zaktualizuj je ponownie.',
};
