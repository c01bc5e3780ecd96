import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncFr: Translated<typeof syncEn> = {
  'sync.on': 'Emporter mes réglages dans mes autres navigateurs',
  'sync.hint':
    'Par la synchronisation de votre navigateur, qui en garde alors une copie : l’aspect des notes et pastilles, ce qui est estompé ou masqué, les sites désactivés, la langue. Pas les archives, corrections ou films. De deux changements d’un réglage, le plus récent compte.',
  'sync.failed': 'Non emporté : {settings}. Le navigateur n’a plus de place, ou sa synchronisation a refusé.',
};
