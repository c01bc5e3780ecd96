import { archivePageEn } from './en/archive-page-en.ts';
import { badgeEn } from './en/badge-en.ts';
import { browseEn } from './en/browse-en.ts';
import { catalogErrorsEn } from './en/catalog-errors-en.ts';
import { criticPageEn } from './en/critic-page-en.ts';
import { errorsEn } from './en/errors-en.ts';
import { helpEn } from './en/help-en.ts';
import { listsEn } from './en/lists-en.ts';
import { lookEn } from './en/look-en.ts';
import { newsEn } from './en/news-en.ts';
import { optionsEn } from './en/options-en.ts';
import { ownErrorsEn } from './en/own-errors-en.ts';
import { panelEn } from './en/panel-en.ts';
import { popupEn } from './en/popup-en.ts';
import { reasonsEn } from './en/reasons-en.ts';
import { reviewEn } from './en/review-en.ts';
import { shareEn } from './en/share-en.ts';
import { syncEn } from './en/sync-en.ts';
import { teachEn } from './en/teach-en.ts';
import { toolbarEn } from './en/toolbar-en.ts';
import { undoEn } from './en/undo-en.ts';
import { watchEn } from './en/watch-en.ts';
import { welcomeEn } from './en/welcome-en.ts';

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
  ...watchEn,
  ...panelEn,
  ...browseEn,
  ...helpEn,
  ...shareEn,
  ...popupEn,
  ...optionsEn,
  ...archivePageEn,
  ...criticPageEn,
  ...toolbarEn,
  ...errorsEn,
  ...catalogErrorsEn,
  ...ownErrorsEn,
  ...lookEn,
  ...welcomeEn,
  ...newsEn,
  ...syncEn,
  ...teachEn,
} as const;
