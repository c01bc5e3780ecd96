import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoJa: Translated<typeof undoEn> = {
  'undo.undo': '元に戻す',
  'undo.undone': '元に戻しました。',
  'undo.matchedAgain': '「{title}」を再び自動で照合します。',
};
