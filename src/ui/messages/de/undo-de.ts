import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoDe: Translated<typeof undoEn> = {
  'undo.undo': 'Rückgängig',
  'undo.undone': 'Rückgängig gemacht.',
  'undo.matchedAgain': '„{title}“ wird wieder zugeordnet.',
};
