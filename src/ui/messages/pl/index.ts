import { badgePl } from './badge-pl.ts';
import { browsePl } from './browse-pl.ts';
import { catalogErrorsPl } from './catalog-errors-pl.ts';
import { errorsPl } from './errors-pl.ts';
import { helpPl } from './help-pl.ts';
import { listsPl } from './lists-pl.ts';
import { lookPl } from './look-pl.ts';
import { newsPl } from './news-pl.ts';
import { optionsPl } from './options-pl.ts';
import { ownErrorsPl } from './own-errors-pl.ts';
import { panelPl } from './panel-pl.ts';
import { popupPl } from './popup-pl.ts';
import { reasonsPl } from './reasons-pl.ts';
import { reviewPl } from './review-pl.ts';
import { sharePl } from './share-pl.ts';
import { syncPl } from './sync-pl.ts';
import { teachPl } from './teach-pl.ts';
import { toolbarPl } from './toolbar-pl.ts';
import { undoPl } from './undo-pl.ts';
import { watchPl } from './watch-pl.ts';
import { welcomePl } from './welcome-pl.ts';

/** What the extension says in this language. */
export default {
  ...badgePl,
  ...catalogErrorsPl,
  ...browsePl,
  ...errorsPl,
  ...helpPl,
  ...listsPl,
  ...optionsPl,
  ...ownErrorsPl,
  ...panelPl,
  ...popupPl,
  ...reasonsPl,
  ...reviewPl,
  ...sharePl,
  ...toolbarPl,
  ...undoPl,
  ...watchPl,
  ...lookPl,
  ...welcomePl,
  ...newsPl,
  ...syncPl,
  ...teachPl,
};
