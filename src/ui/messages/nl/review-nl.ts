import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewNl: Translated<typeof reviewEn> = {
  'review.why': 'Waarom deze recensie:',
  'review.readFull': 'De hele recensie lezen',
  'review.isFilm': 'Het is deze film',
  'review.isNot': 'Het is hem niet',
  'review.opening': 'De recensie wordt geopend…',
  'review.gone': 'Deze recensie staat niet meer in haar archief.',
  'review.failed': 'De recensie kon niet worden geopend: {reason}',
  'review.earlier': 'Eerder:',
  'review.alsoGraded': 'Ook beoordeeld met:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Recensie van {title}',
  'card.close': 'Sluiten',
  'note.dimmed': { one: '{count} titel gedimd', other: '{count} titels gedimd' },
  'note.hidden': { one: '{count} titel verborgen', other: '{count} titels verborgen' },
  'note.shown': { one: '{count} titel nu getoond', other: '{count} titels nu getoond' },
  'note.dimAgain': 'Weer dimmen',
  'note.hideAgain': 'Weer verbergen',
  'note.show': 'Tonen',
};
