import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncNl: Translated<typeof syncEn> = {
  'sync.on': 'Mijn instellingen meenemen naar mijn andere browsers',
  'sync.hint':
    'Via de synchronisatie van je browser, die dan een kopie bewaart: hoe cijfers en plaatjes eruitzien, wat gedimd of verborgen is, uitgezette sites, de taal. Geen archieven, correcties of films. Van twee wijzigingen van een instelling telt de nieuwste.',
  'sync.failed':
    'Niet meegenomen: {settings}. De browser heeft er geen ruimte meer voor, of de synchronisatie weigerde.',
};
