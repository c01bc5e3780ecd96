import type { undoEn } from '../en/undo-en.ts';
import type { Translated } from '../message-text.ts';

export const undoAr: Translated<typeof undoEn> = {
  'undo.undo': 'تراجع',
  'undo.undone': 'تم التراجع.',
  'undo.matchedAgain': 'عاد «{title}» إلى المطابقة التلقائية.',
};
