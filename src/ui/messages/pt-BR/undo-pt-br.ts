import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoPtBr: Translated<typeof undoEn> = {
  'undo.undo': 'Desfazer',
  'undo.undone': 'Desfeito.',
  'undo.matchedAgain': '“{title}” volta a ser reconhecido automaticamente.',
};
