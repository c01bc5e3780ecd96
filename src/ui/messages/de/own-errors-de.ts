import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsDe: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer':
    'Reelgrade hat nicht geantwortet („{name}“). Schließen Sie dies und öffnen Sie es wieder.',
  'error.extensionGone': 'Reelgrade wurde aktualisiert oder entfernt. Laden Sie die Seite neu.',
  'error.partMissing': 'Ein Teil von Reelgrade konnte nicht geladen werden. Laden Sie die Seite neu.',
  'error.foreignSender': 'Reelgrade antwortet nur seinen eigenen Seiten und Skripten.',
  'error.notForPages': 'Ein Skript in einer Seite darf „{name}“ nicht senden.',
  'error.invalidMessage': 'Reelgrade bekam eine Nachricht, die es nicht lesen kann („{name}“): {detail}',
  'error.catalogCleared': 'Der Browser hat dieses Archiv gelöscht; aktualisieren Sie es.',
};
