import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const sharePl: Translated<typeof shareEn> = {
  'share.by': '{critic} o {film}: {grade}',
  'share.copyQuote': 'Kopiuj cytat',
  'share.copyLink': 'Kopiuj odnośnik',
  'share.picture': 'Zapisz jako obraz',
  'share.copied': 'Skopiowano.',
  'share.saved': 'Zapisano.',
  'share.reportFilm': 'Skopiuj raport',
  'share.reported': 'Skopiowano. Podaje film, recenzję i powód, i nic więcej.',
};
