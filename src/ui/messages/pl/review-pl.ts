import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewPl: Translated<typeof reviewEn> = {
  'review.why': 'Dlaczego ta recenzja:',
  'review.readFull': 'Przeczytaj całą recenzję',
  'review.isFilm': 'To ten film',
  'review.isNot': 'To nie ten',
  'review.opening': 'Otwieranie recenzji…',
  'review.gone': 'Tej recenzji nie ma już w archiwum.',
  'review.failed': 'Nie udało się otworzyć recenzji: {reason}',
  'review.earlier': 'Wcześniej:',
  'review.alsoGraded': 'Inne oceny:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Recenzja: {title}',
  'card.close': 'Zamknij',
  'note.dimmed': {
    one: '{count} tytuł przyciemniony',
    few: '{count} tytuły przyciemnione',
    many: '{count} tytułów przyciemnionych',
    other: '{count} tytułu przyciemnionego',
  },
  'note.hidden': {
    one: '{count} tytuł ukryty',
    few: '{count} tytuły ukryte',
    many: '{count} tytułów ukrytych',
    other: '{count} tytułu ukrytego',
  },
  'note.shown': {
    one: '{count} tytuł na razie widoczny',
    few: '{count} tytuły na razie widoczne',
    many: '{count} tytułów na razie widocznych',
    other: '{count} tytułu na razie widocznego',
  },
  'note.dimAgain': 'Przyciemnij znowu',
  'note.hideAgain': 'Ukryj znowu',
  'note.show': 'Pokaż',
};
