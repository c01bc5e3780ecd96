import { badgeEs } from './badge-es.ts';
import { browseEs } from './browse-es.ts';
import { catalogErrorsEs } from './catalog-errors-es.ts';
import { errorsEs } from './errors-es.ts';
import { helpEs } from './help-es.ts';
import { listsEs } from './lists-es.ts';
import { lookEs } from './look-es.ts';
import { newsEs } from './news-es.ts';
import { optionsEs } from './options-es.ts';
import { ownErrorsEs } from './own-errors-es.ts';
import { panelEs } from './panel-es.ts';
import { popupEs } from './popup-es.ts';
import { reasonsEs } from './reasons-es.ts';
import { reviewEs } from './review-es.ts';
import { shareEs } from './share-es.ts';
import { syncEs } from './sync-es.ts';
import { teachEs } from './teach-es.ts';
import { toolbarEs } from './toolbar-es.ts';
import { undoEs } from './undo-es.ts';
import { watchEs } from './watch-es.ts';
import { welcomeEs } from './welcome-es.ts';

/** What the extension says in this language. */
export default {
  ...badgeEs,
  ...catalogErrorsEs,
  ...browseEs,
  ...errorsEs,
  ...helpEs,
  ...listsEs,
  ...optionsEs,
  ...ownErrorsEs,
  ...panelEs,
  ...popupEs,
  ...reasonsEs,
  ...reviewEs,
  ...shareEs,
  ...toolbarEs,
  ...undoEs,
  ...watchEs,
  ...lookEs,
  ...welcomeEs,
  ...newsEs,
  ...syncEs,
  ...teachEs,
};
