import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoPl: Translated<typeof undoEn> = {
  'undo.undo': 'Cofnij',
  'undo.undone': 'Cofnięto.',
  'undo.matchedAgain': '„{title}” jest znów dopasowywany automatycznie.',
};
