import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareDe: Translated<typeof shareEn> = {
  'share.by': '{critic} zu {film}: {grade}',
  'share.copyQuote': 'Zitat kopieren',
  'share.copyLink': 'Link kopieren',
  'share.picture': 'Als Bild speichern',
  'share.copied': 'Kopiert.',
  'share.saved': 'Gespeichert.',
  'share.reportFilm': 'Bericht kopieren',
  'share.reported': 'Kopiert. Er nennt den Film, die Kritik und den Grund und sonst nichts.',
};
