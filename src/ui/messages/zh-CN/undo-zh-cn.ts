import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoZhCn: Translated<typeof undoEn> = {
  'undo.undo': '撤销',
  'undo.undone': '已撤销。',
  'undo.matchedAgain': '“{title}”重新自动匹配。',
};
