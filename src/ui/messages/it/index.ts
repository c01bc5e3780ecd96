import { badgeIt } from './badge-it.ts';
import { browseIt } from './browse-it.ts';
import { catalogErrorsIt } from './catalog-errors-it.ts';
import { errorsIt } from './errors-it.ts';
import { helpIt } from './help-it.ts';
import { listsIt } from './lists-it.ts';
import { lookIt } from './look-it.ts';
import { newsIt } from './news-it.ts';
import { optionsIt } from './options-it.ts';
import { ownErrorsIt } from './own-errors-it.ts';
import { panelIt } from './panel-it.ts';
import { popupIt } from './popup-it.ts';
import { reasonsIt } from './reasons-it.ts';
import { reviewIt } from './review-it.ts';
import { shareIt } from './share-it.ts';
import { syncIt } from './sync-it.ts';
import { teachIt } from './teach-it.ts';
import { toolbarIt } from './toolbar-it.ts';
import { undoIt } from './undo-it.ts';
import { watchIt } from './watch-it.ts';
import { welcomeIt } from './welcome-it.ts';

/** What the extension says in this language. */
export default {
  ...badgeIt,
  ...catalogErrorsIt,
  ...browseIt,
  ...errorsIt,
  ...helpIt,
  ...listsIt,
  ...optionsIt,
  ...ownErrorsIt,
  ...panelIt,
  ...popupIt,
  ...reasonsIt,
  ...reviewIt,
  ...shareIt,
  ...toolbarIt,
  ...undoIt,
  ...watchIt,
  ...lookIt,
  ...welcomeIt,
  ...newsIt,
  ...syncIt,
  ...teachIt,
};
