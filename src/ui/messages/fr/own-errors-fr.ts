import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsFr: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade n’a pas répondu (« {name} »). Fermez ceci et rouvrez-le.',
  'error.extensionGone': 'Reelgrade a été mis à jour ou retiré. Rechargez la page.',
  'error.partMissing': 'Une partie de Reelgrade n’a pas pu être chargée. Rechargez la page.',
  'error.foreignSender': 'Reelgrade ne répond qu’à ses propres pages et scripts.',
  'error.notForPages': 'Un script de page ne peut pas envoyer « {name} ».',
  'error.invalidMessage': 'Reelgrade a reçu un message illisible (« {name} ») : {detail}',
  'error.catalogCleared': 'Le navigateur a effacé cette archive ; mettez-la à jour.',
};
