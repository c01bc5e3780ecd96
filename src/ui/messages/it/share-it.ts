import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareIt: Translated<typeof shareEn> = {
  'share.by': '{critic} su {film}: {grade}',
  'share.copyQuote': 'Copia la citazione',
  'share.copyLink': 'Copia il link',
  'share.picture': 'Salva come immagine',
  'share.copied': 'Copiato.',
  'share.saved': 'Salvato.',
  'share.reportFilm': 'Copia un rapporto',
  'share.reported': 'Copiato. Nomina il film, la recensione e il motivo, e nient’altro.',
};
