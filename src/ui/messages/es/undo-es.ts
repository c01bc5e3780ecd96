import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoEs: Translated<typeof undoEn> = {
  'undo.undo': 'Deshacer',
  'undo.undone': 'Deshecho.',
  'undo.matchedAgain': '«{title}» se vuelve a buscar automáticamente.',
};
