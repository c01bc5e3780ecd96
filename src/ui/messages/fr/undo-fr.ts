import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoFr: Translated<typeof undoEn> = {
  'undo.undo': 'Annuler',
  'undo.undone': 'Annulé.',
  'undo.matchedAgain': '« {title} » est de nouveau recherché automatiquement.',
};
