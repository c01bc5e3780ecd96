import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoNl: Translated<typeof undoEn> = {
  'undo.undo': 'Ongedaan maken',
  'undo.undone': 'Ongedaan gemaakt.',
  'undo.matchedAgain': '‘{title}’ wordt weer automatisch herkend.',
};
