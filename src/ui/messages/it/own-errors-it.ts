import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsIt: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade non ha risposto («{name}»). Chiudi e riapri.',
  'error.extensionGone': 'Reelgrade è stato aggiornato o rimosso. Ricarica la pagina.',
  'error.partMissing': 'Impossibile caricare una parte di Reelgrade. Ricarica la pagina.',
  'error.foreignSender': 'Reelgrade risponde solo alle proprie pagine e ai propri script.',
  'error.notForPages': 'Uno script di pagina non può inviare «{name}».',
  'error.invalidMessage': 'Reelgrade ha ricevuto un messaggio che non sa leggere («{name}»): {detail}',
  'error.catalogCleared': 'Il browser ha cancellato questo archivio; aggiornalo di nuovo.',
};
