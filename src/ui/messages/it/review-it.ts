import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewIt: Translated<typeof reviewEn> = {
  'review.why': 'Perché questa recensione:',
  'review.readFull': 'Leggi la recensione completa',
  'review.isFilm': 'È questo film',
  'review.isNot': 'Non lo è',
  'review.opening': 'Apertura della recensione…',
  'review.gone': 'Questa recensione non è più nel suo archivio.',
  'review.failed': 'Impossibile aprire la recensione: {reason}',
  'review.earlier': 'In precedenza:',
  'review.alsoGraded': 'Altri voti:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Recensione di {title}',
  'card.close': 'Chiudi',
  'note.dimmed': { one: '{count} titolo attenuato', other: '{count} titoli attenuati' },
  'note.hidden': { one: '{count} titolo nascosto', other: '{count} titoli nascosti' },
  'note.shown': { one: '{count} titolo mostrato per ora', other: '{count} titoli mostrati per ora' },
  'note.dimAgain': 'Attenua di nuovo',
  'note.hideAgain': 'Nascondi di nuovo',
  'note.show': 'Mostra',
};
