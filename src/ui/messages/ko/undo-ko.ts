import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoKo: Translated<typeof undoEn> = {
  'undo.undo': '되돌리기',
  'undo.undone': '되돌렸습니다.',
  'undo.matchedAgain': '‘{title}’을(를) 다시 자동으로 찾습니다.',
};
