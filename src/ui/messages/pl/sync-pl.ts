import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncPl: Translated<typeof syncEn> = {
  'sync.on': 'Przenoś moje ustawienia do moich innych przeglądarek',
  'sync.hint':
    'Przez synchronizację przeglądarki, która trzyma wtedy kopię: wygląd ocen i znaczków, co jest przyciemnione lub ukryte, wyłączone witryny, język. Bez archiwów, poprawek i filmów. Z dwóch zmian jednego ustawienia liczy się nowsza.',
  'sync.failed':
    'Nie przeniesiono: {settings}. Przeglądarka nie ma już miejsca albo synchronizacja odmówiła.',
};
