import { archivePageEn } from './en/archive-page-en.ts';
import { badgeEn } from './en/badge-en.ts';
import { criticPageEn } from './en/critic-page-en.ts';
import { errorsEn } from './en/errors-en.ts';
import { listsEn } from './en/lists-en.ts';
import { optionsEn } from './en/options-en.ts';
import { ownErrorsEn } from './en/own-errors-en.ts';
import { popupEn } from './en/popup-en.ts';
import { reasonsEn } from './en/reasons-en.ts';
import { reviewEn } from './en/review-en.ts';
import { toolbarEn } from './en/toolbar-en.ts';
import { undoEn } from './en/undo-en.ts';

/**
 * All that Reelgrade says, in English: the language that gives every message its code and its parameters. Only tests
 * and types take the whole; each entry point adds the parts that it needs.
 */
export const en = {
  ...badgeEn,
  ...reasonsEn,
  ...reviewEn,
  ...listsEn,
  ...undoEn,
  ...popupEn,
  ...optionsEn,
  ...archivePageEn,
  ...criticPageEn,
  ...toolbarEn,
  ...errorsEn,
  ...ownErrorsEn,
} as const;
