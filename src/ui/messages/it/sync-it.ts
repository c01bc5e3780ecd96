import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncIt: Translated<typeof syncEn> = {
  'sync.on': 'Porta le mie impostazioni negli altri miei browser',
  'sync.hint':
    'Con la sincronizzazione del browser, che ne tiene allora una copia: l’aspetto di voti e bollini, ciò che è attenuato o nascosto, i siti disattivati, la lingua. Non archivi, correzioni o film. Di due modifiche a un’impostazione vale la più recente.',
  'sync.failed':
    'Non portato: {settings}. Il browser non ha più spazio, o la sua sincronizzazione ha rifiutato.',
};
