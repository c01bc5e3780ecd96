import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewCs: Translated<typeof reviewEn> = {
  'review.why': 'Proč tato recenze:',
  'review.readFull': 'Přečíst celou recenzi',
  'review.isFilm': 'Je to tento film',
  'review.isNot': 'Není to on',
  'review.opening': 'Otevírá se recenze…',
  'review.gone': 'Tato recenze už ve svém archivu není.',
  'review.failed': 'Recenzi se nepodařilo otevřít: {reason}',
  'review.earlier': 'Dříve:',
  'review.alsoGraded': 'Další hodnocení:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Recenze: {title}',
  'card.close': 'Zavřít',
  'note.dimmed': {
    one: '{count} film ztlumen',
    few: '{count} filmy ztlumeny',
    other: '{count} filmů ztlumeno',
  },
  'note.hidden': { one: '{count} film skryt', few: '{count} filmy skryty', other: '{count} filmů skryto' },
  'note.shown': {
    one: '{count} film teď zobrazen',
    few: '{count} filmy teď zobrazeny',
    other: '{count} filmů teď zobrazeno',
  },
  'note.dimAgain': 'Znovu ztlumit',
  'note.hideAgain': 'Znovu skrýt',
  'note.show': 'Ukázat',
};
