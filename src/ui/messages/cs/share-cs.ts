import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareCs: Translated<typeof shareEn> = {
  'share.by': '{critic} o {film}: {grade}',
  'share.copyQuote': 'Kopírovat citát',
  'share.copyLink': 'Kopírovat odkaz',
  'share.picture': 'Uložit jako obrázek',
  'share.copied': 'Zkopírováno.',
  'share.saved': 'Uloženo.',
  'share.reportFilm': 'Kopírovat hlášení',
  'share.reported': 'Zkopírováno. Uvádí film, recenzi a důvod a nic víc.',
};
