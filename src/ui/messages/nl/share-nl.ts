import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareNl: Translated<typeof shareEn> = {
  'share.by': '{critic} over {film}: {grade}',
  'share.copyQuote': 'Citaat kopiëren',
  'share.copyLink': 'Link kopiëren',
  'share.picture': 'Als afbeelding opslaan',
  'share.copied': 'Gekopieerd.',
  'share.saved': 'Opgeslagen.',
  'share.reportFilm': 'Rapport kopiëren',
  'share.reported': 'Gekopieerd. Het noemt de film, de recensie en de reden, en verder niets.',
};
