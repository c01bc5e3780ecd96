import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoCs: Translated<typeof undoEn> = {
  'undo.undo': 'Vrátit',
  'undo.undone': 'Vráceno.',
  'undo.matchedAgain': '„{title}“ se znovu přiřazuje automaticky.',
};
