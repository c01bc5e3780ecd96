import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewPtBr: Translated<typeof reviewEn> = {
  'review.why': 'Por que esta crítica:',
  'review.readFull': 'Ler a crítica completa',
  'review.isFilm': 'É este filme',
  'review.isNot': 'Não é este',
  'review.opening': 'Abrindo a crítica…',
  'review.gone': 'Esta crítica não está mais no arquivo dela.',
  'review.failed': 'Não foi possível abrir a crítica: {reason}',
  'review.earlier': 'Antes:',
  'review.alsoGraded': 'Também com nota:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Crítica de {title}',
  'card.close': 'Fechar',
  'note.dimmed': { one: '{count} título esmaecido', other: '{count} títulos esmaecidos' },
  'note.hidden': { one: '{count} título oculto', other: '{count} títulos ocultos' },
  'note.shown': {
    one: '{count} título mostrado por enquanto',
    other: '{count} títulos mostrados por enquanto',
  },
  'note.dimAgain': 'Esmaecer de novo',
  'note.hideAgain': 'Ocultar de novo',
  'note.show': 'Mostrar',
};
