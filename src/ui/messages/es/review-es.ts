import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewEs: Translated<typeof reviewEn> = {
  'review.why': 'Por qué esta reseña:',
  'review.readFull': 'Leer la reseña completa',
  'review.isFilm': 'Es esta película',
  'review.isNot': 'No lo es',
  'review.opening': 'Abriendo la reseña…',
  'review.gone': 'Esta reseña ya no está en su archivo.',
  'review.failed': 'No se pudo abrir la reseña: {reason}',
  'review.earlier': 'Antes:',
  'review.alsoGraded': 'También con nota:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Reseña de {title}',
  'card.close': 'Cerrar',
  'note.dimmed': { one: '{count} título atenuado', other: '{count} títulos atenuados' },
  'note.hidden': { one: '{count} título oculto', other: '{count} títulos ocultos' },
  'note.shown': { one: '{count} título mostrado por ahora', other: '{count} títulos mostrados por ahora' },
  'note.dimAgain': 'Atenuar de nuevo',
  'note.hideAgain': 'Ocultar de nuevo',
  'note.show': 'Mostrar',
};
