import { badgeNl } from './badge-nl.ts';
import { browseNl } from './browse-nl.ts';
import { catalogErrorsNl } from './catalog-errors-nl.ts';
import { errorsNl } from './errors-nl.ts';
import { helpNl } from './help-nl.ts';
import { listsNl } from './lists-nl.ts';
import { lookNl } from './look-nl.ts';
import { newsNl } from './news-nl.ts';
import { optionsNl } from './options-nl.ts';
import { ownErrorsNl } from './own-errors-nl.ts';
import { panelNl } from './panel-nl.ts';
import { popupNl } from './popup-nl.ts';
import { reasonsNl } from './reasons-nl.ts';
import { reviewNl } from './review-nl.ts';
import { shareNl } from './share-nl.ts';
import { syncNl } from './sync-nl.ts';
import { teachNl } from './teach-nl.ts';
import { toolbarNl } from './toolbar-nl.ts';
import { undoNl } from './undo-nl.ts';
import { watchNl } from './watch-nl.ts';
import { welcomeNl } from './welcome-nl.ts';

/** What the extension says in this language. */
export default {
  ...badgeNl,
  ...catalogErrorsNl,
  ...browseNl,
  ...errorsNl,
  ...helpNl,
  ...listsNl,
  ...optionsNl,
  ...ownErrorsNl,
  ...panelNl,
  ...popupNl,
  ...reasonsNl,
  ...reviewNl,
  ...shareNl,
  ...toolbarNl,
  ...undoNl,
  ...watchNl,
  ...lookNl,
  ...welcomeNl,
  ...newsNl,
  ...syncNl,
  ...teachNl,
};
