import { badgeKo } from './badge-ko.ts';
import { browseKo } from './browse-ko.ts';
import { catalogErrorsKo } from './catalog-errors-ko.ts';
import { errorsKo } from './errors-ko.ts';
import { helpKo } from './help-ko.ts';
import { listsKo } from './lists-ko.ts';
import { lookKo } from './look-ko.ts';
import { newsKo } from './news-ko.ts';
import { optionsKo } from './options-ko.ts';
import { ownErrorsKo } from './own-errors-ko.ts';
import { panelKo } from './panel-ko.ts';
import { popupKo } from './popup-ko.ts';
import { reasonsKo } from './reasons-ko.ts';
import { reviewKo } from './review-ko.ts';
import { shareKo } from './share-ko.ts';
import { syncKo } from './sync-ko.ts';
import { teachKo } from './teach-ko.ts';
import { toolbarKo } from './toolbar-ko.ts';
import { undoKo } from './undo-ko.ts';
import { watchKo } from './watch-ko.ts';
import { welcomeKo } from './welcome-ko.ts';

/** What the extension says in this language. */
export default {
  ...badgeKo,
  ...catalogErrorsKo,
  ...browseKo,
  ...errorsKo,
  ...helpKo,
  ...listsKo,
  ...optionsKo,
  ...ownErrorsKo,
  ...panelKo,
  ...popupKo,
  ...reasonsKo,
  ...reviewKo,
  ...shareKo,
  ...toolbarKo,
  ...undoKo,
  ...watchKo,
  ...lookKo,
  ...welcomeKo,
  ...newsKo,
  ...syncKo,
  ...teachKo,
};
