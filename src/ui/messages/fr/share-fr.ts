import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareFr: Translated<typeof shareEn> = {
  'share.by': '{critic} sur {film} : {grade}',
  'share.copyQuote': 'Copier la citation',
  'share.copyLink': 'Copier le lien',
  'share.picture': 'Enregistrer en image',
  'share.copied': 'Copié.',
  'share.saved': 'Enregistré.',
  'share.reportFilm': 'Copier un rapport',
  'share.reported': 'Copié. Il nomme le film, la critique et la raison, et rien d’autre.',
};
