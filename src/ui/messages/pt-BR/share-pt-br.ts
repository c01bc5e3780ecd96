import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const sharePtBr: Translated<typeof shareEn> = {
  'share.by': '{critic} sobre {film}: {grade}',
  'share.copyQuote': 'Copiar a citação',
  'share.copyLink': 'Copiar o link',
  'share.picture': 'Salvar como imagem',
  'share.copied': 'Copiado.',
  'share.saved': 'Salvo.',
  'share.reportFilm': 'Copiar um relatório',
  'share.reported': 'Copiado. Ele cita o filme, a crítica e o motivo, e mais nada.',
};
