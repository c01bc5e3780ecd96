import { badgeAr } from './badge-ar.ts';
import { browseAr } from './browse-ar.ts';
import { catalogErrorsAr } from './catalog-errors-ar.ts';
import { errorsAr } from './errors-ar.ts';
import { helpAr } from './help-ar.ts';
import { listsAr } from './lists-ar.ts';
import { lookAr } from './look-ar.ts';
import { newsAr } from './news-ar.ts';
import { optionsAr } from './options-ar.ts';
import { ownErrorsAr } from './own-errors-ar.ts';
import { panelAr } from './panel-ar.ts';
import { popupAr } from './popup-ar.ts';
import { reasonsAr } from './reasons-ar.ts';
import { reviewAr } from './review-ar.ts';
import { shareAr } from './share-ar.ts';
import { syncAr } from './sync-ar.ts';
import { teachAr } from './teach-ar.ts';
import { toolbarAr } from './toolbar-ar.ts';
import { undoAr } from './undo-ar.ts';
import { watchAr } from './watch-ar.ts';
import { welcomeAr } from './welcome-ar.ts';

/** What the extension says in this language. */
export default {
  ...badgeAr,
  ...catalogErrorsAr,
  ...browseAr,
  ...errorsAr,
  ...helpAr,
  ...listsAr,
  ...optionsAr,
  ...ownErrorsAr,
  ...panelAr,
  ...popupAr,
  ...reasonsAr,
  ...reviewAr,
  ...shareAr,
  ...toolbarAr,
  ...undoAr,
  ...watchAr,
  ...lookAr,
  ...welcomeAr,
  ...newsAr,
  ...syncAr,
  ...teachAr,
};
