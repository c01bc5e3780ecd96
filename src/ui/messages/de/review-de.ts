import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewDe: Translated<typeof reviewEn> = {
  'review.why': 'Warum diese Kritik:',
  'review.readFull': 'Die ganze Kritik lesen',
  'review.isFilm': 'Es ist dieser Film',
  'review.isNot': 'Er ist es nicht',
  'review.opening': 'Die Kritik wird geöffnet …',
  'review.gone': 'Diese Kritik ist nicht mehr in ihrem Archiv.',
  'review.failed': 'Die Kritik konnte nicht geöffnet werden: {reason}',
  'review.earlier': 'Früher:',
  'review.alsoGraded': 'Auch benotet mit:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Kritik zu {title}',
  'card.close': 'Schließen',
  'note.dimmed': { one: '{count} Titel abgedunkelt', other: '{count} Titel abgedunkelt' },
  'note.hidden': { one: '{count} Titel ausgeblendet', other: '{count} Titel ausgeblendet' },
  'note.shown': { one: '{count} Titel wird zurzeit gezeigt', other: '{count} Titel werden zurzeit gezeigt' },
  'note.dimAgain': 'Wieder abdunkeln',
  'note.hideAgain': 'Wieder ausblenden',
  'note.show': 'Zeigen',
};
