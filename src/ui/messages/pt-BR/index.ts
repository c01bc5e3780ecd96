import { badgePtBr } from './badge-pt-br.ts';
import { browsePtBr } from './browse-pt-br.ts';
import { catalogErrorsPtBr } from './catalog-errors-pt-br.ts';
import { errorsPtBr } from './errors-pt-br.ts';
import { helpPtBr } from './help-pt-br.ts';
import { listsPtBr } from './lists-pt-br.ts';
import { lookPtBr } from './look-pt-br.ts';
import { newsPtBr } from './news-pt-br.ts';
import { optionsPtBr } from './options-pt-br.ts';
import { ownErrorsPtBr } from './own-errors-pt-br.ts';
import { panelPtBr } from './panel-pt-br.ts';
import { popupPtBr } from './popup-pt-br.ts';
import { reasonsPtBr } from './reasons-pt-br.ts';
import { reviewPtBr } from './review-pt-br.ts';
import { sharePtBr } from './share-pt-br.ts';
import { syncPtBr } from './sync-pt-br.ts';
import { teachPtBr } from './teach-pt-br.ts';
import { toolbarPtBr } from './toolbar-pt-br.ts';
import { undoPtBr } from './undo-pt-br.ts';
import { watchPtBr } from './watch-pt-br.ts';
import { welcomePtBr } from './welcome-pt-br.ts';

/** What the extension says in this language. */
export default {
  ...badgePtBr,
  ...catalogErrorsPtBr,
  ...browsePtBr,
  ...errorsPtBr,
  ...helpPtBr,
  ...listsPtBr,
  ...optionsPtBr,
  ...ownErrorsPtBr,
  ...panelPtBr,
  ...popupPtBr,
  ...reasonsPtBr,
  ...reviewPtBr,
  ...sharePtBr,
  ...toolbarPtBr,
  ...undoPtBr,
  ...watchPtBr,
  ...lookPtBr,
  ...welcomePtBr,
  ...newsPtBr,
  ...syncPtBr,
  ...teachPtBr,
};
