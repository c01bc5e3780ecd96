import { badgeDe } from './badge-de.ts';
import { browseDe } from './browse-de.ts';
import { catalogErrorsDe } from './catalog-errors-de.ts';
import { errorsDe } from './errors-de.ts';
import { helpDe } from './help-de.ts';
import { listsDe } from './lists-de.ts';
import { lookDe } from './look-de.ts';
import { newsDe } from './news-de.ts';
import { optionsDe } from './options-de.ts';
import { ownErrorsDe } from './own-errors-de.ts';
import { panelDe } from './panel-de.ts';
import { popupDe } from './popup-de.ts';
import { reasonsDe } from './reasons-de.ts';
import { reviewDe } from './review-de.ts';
import { shareDe } from './share-de.ts';
import { syncDe } from './sync-de.ts';
import { teachDe } from './teach-de.ts';
import { toolbarDe } from './toolbar-de.ts';
import { undoDe } from './undo-de.ts';
import { watchDe } from './watch-de.ts';
import { welcomeDe } from './welcome-de.ts';

/** What the extension says in this language. */
export default {
  ...badgeDe,
  ...catalogErrorsDe,
  ...browseDe,
  ...errorsDe,
  ...helpDe,
  ...listsDe,
  ...optionsDe,
  ...ownErrorsDe,
  ...panelDe,
  ...popupDe,
  ...reasonsDe,
  ...reviewDe,
  ...shareDe,
  ...toolbarDe,
  ...undoDe,
  ...watchDe,
  ...lookDe,
  ...welcomeDe,
  ...newsDe,
  ...syncDe,
  ...teachDe,
};
