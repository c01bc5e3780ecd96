import { badgeFr } from './badge-fr.ts';
import { browseFr } from './browse-fr.ts';
import { catalogErrorsFr } from './catalog-errors-fr.ts';
import { errorsFr } from './errors-fr.ts';
import { helpFr } from './help-fr.ts';
import { listsFr } from './lists-fr.ts';
import { lookFr } from './look-fr.ts';
import { newsFr } from './news-fr.ts';
import { optionsFr } from './options-fr.ts';
import { ownErrorsFr } from './own-errors-fr.ts';
import { panelFr } from './panel-fr.ts';
import { popupFr } from './popup-fr.ts';
import { reasonsFr } from './reasons-fr.ts';
import { reviewFr } from './review-fr.ts';
import { shareFr } from './share-fr.ts';
import { syncFr } from './sync-fr.ts';
import { teachFr } from './teach-fr.ts';
import { toolbarFr } from './toolbar-fr.ts';
import { undoFr } from './undo-fr.ts';
import { watchFr } from './watch-fr.ts';
import { welcomeFr } from './welcome-fr.ts';

/** What the extension says in this language. */
export default {
  ...badgeFr,
  ...catalogErrorsFr,
  ...browseFr,
  ...errorsFr,
  ...helpFr,
  ...listsFr,
  ...optionsFr,
  ...ownErrorsFr,
  ...panelFr,
  ...popupFr,
  ...reasonsFr,
  ...reviewFr,
  ...shareFr,
  ...toolbarFr,
  ...undoFr,
  ...watchFr,
  ...lookFr,
  ...welcomeFr,
  ...newsFr,
  ...syncFr,
  ...teachFr,
};
