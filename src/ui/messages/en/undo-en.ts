/** What popup and options both say when something was done or taken back. */
export const undoEn = {
  'undo.undo': 'Undo',
  'undo.undone': 'Undone.',
  'undo.matchedAgain': '“{title}” is matched again.',
} as const;
