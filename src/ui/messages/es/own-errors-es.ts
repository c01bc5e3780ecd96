import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsEs: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade no respondió («{name}»). Cierra esto y ábrelo otra vez.',
  'error.extensionGone': 'Reelgrade se actualizó o se quitó. Recarga la página.',
  'error.partMissing': 'No se pudo cargar una parte de Reelgrade. Recarga la página.',
  'error.foreignSender': 'Reelgrade solo responde a sus propias páginas y scripts.',
  'error.notForPages': 'Un script de página no puede enviar «{name}».',
  'error.invalidMessage': 'Reelgrade recibió un mensaje que no puede leer («{name}»): {detail}',
  'error.catalogCleared': 'El navegador ha borrado este archivo; actualízalo otra vez.',
};
