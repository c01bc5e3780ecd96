import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoIt: Translated<typeof undoEn> = {
  'undo.undo': 'Annulla',
  'undo.undone': 'Annullato.',
  'undo.matchedAgain': '«{title}» viene di nuovo abbinato automaticamente.',
};
