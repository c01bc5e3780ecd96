import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareEs: Translated<typeof shareEn> = {
  'share.by': '{critic} sobre {film}: {grade}',
  'share.copyQuote': 'Copiar la cita',
  'share.copyLink': 'Copiar el enlace',
  'share.picture': 'Guardar como imagen',
  'share.copied': 'Copiado.',
  'share.saved': 'Guardado.',
  'share.reportFilm': 'Copiar un informe',
  'share.reported': 'Copiado. Nombra la película, la reseña y el motivo, y nada más.',
};
