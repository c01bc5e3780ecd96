import { badgeJa } from './badge-ja.ts';
import { browseJa } from './browse-ja.ts';
import { catalogErrorsJa } from './catalog-errors-ja.ts';
import { errorsJa } from './errors-ja.ts';
import { helpJa } from './help-ja.ts';
import { listsJa } from './lists-ja.ts';
import { lookJa } from './look-ja.ts';
import { newsJa } from './news-ja.ts';
import { optionsJa } from './options-ja.ts';
import { ownErrorsJa } from './own-errors-ja.ts';
import { panelJa } from './panel-ja.ts';
import { popupJa } from './popup-ja.ts';
import { reasonsJa } from './reasons-ja.ts';
import { reviewJa } from './review-ja.ts';
import { shareJa } from './share-ja.ts';
import { syncJa } from './sync-ja.ts';
import { teachJa } from './teach-ja.ts';
import { toolbarJa } from './toolbar-ja.ts';
import { undoJa } from './undo-ja.ts';
import { watchJa } from './watch-ja.ts';
import { welcomeJa } from './welcome-ja.ts';

/** What the extension says in this language. */
export default {
  ...badgeJa,
  ...catalogErrorsJa,
  ...browseJa,
  ...errorsJa,
  ...helpJa,
  ...listsJa,
  ...optionsJa,
  ...ownErrorsJa,
  ...panelJa,
  ...popupJa,
  ...reasonsJa,
  ...reviewJa,
  ...shareJa,
  ...toolbarJa,
  ...undoJa,
  ...watchJa,
  ...lookJa,
  ...welcomeJa,
  ...newsJa,
  ...syncJa,
  ...teachJa,
};
