import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewFr: Translated<typeof reviewEn> = {
  'review.why': 'Pourquoi cette critique :',
  'review.readFull': 'Lire la critique complète',
  'review.isFilm': 'C’est bien ce film',
  'review.isNot': 'Ce n’est pas lui',
  'review.opening': 'Ouverture de la critique…',
  'review.gone': 'Cette critique n’est plus dans son archive.',
  'review.failed': 'La critique n’a pas pu être ouverte : {reason}',
  'review.earlier': 'Auparavant :',
  'review.alsoGraded': 'Aussi noté :',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Critique de {title}',
  'card.close': 'Fermer',
  'note.dimmed': { one: '{count} titre estompé', other: '{count} titres estompés' },
  'note.hidden': { one: '{count} titre masqué', other: '{count} titres masqués' },
  'note.shown': {
    one: '{count} titre affiché pour l’instant',
    other: '{count} titres affichés pour l’instant',
  },
  'note.dimAgain': 'Estomper à nouveau',
  'note.hideAgain': 'Masquer à nouveau',
  'note.show': 'Afficher',
};
