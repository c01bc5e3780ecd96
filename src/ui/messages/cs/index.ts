import { badgeCs } from './badge-cs.ts';
import { browseCs } from './browse-cs.ts';
import { catalogErrorsCs } from './catalog-errors-cs.ts';
import { errorsCs } from './errors-cs.ts';
import { helpCs } from './help-cs.ts';
import { listsCs } from './lists-cs.ts';
import { lookCs } from './look-cs.ts';
import { newsCs } from './news-cs.ts';
import { optionsCs } from './options-cs.ts';
import { ownErrorsCs } from './own-errors-cs.ts';
import { panelCs } from './panel-cs.ts';
import { popupCs } from './popup-cs.ts';
import { reasonsCs } from './reasons-cs.ts';
import { reviewCs } from './review-cs.ts';
import { shareCs } from './share-cs.ts';
import { syncCs } from './sync-cs.ts';
import { teachCs } from './teach-cs.ts';
import { toolbarCs } from './toolbar-cs.ts';
import { undoCs } from './undo-cs.ts';
import { watchCs } from './watch-cs.ts';
import { welcomeCs } from './welcome-cs.ts';

/** What the extension says in this language. */
export default {
  ...badgeCs,
  ...catalogErrorsCs,
  ...browseCs,
  ...errorsCs,
  ...helpCs,
  ...listsCs,
  ...optionsCs,
  ...ownErrorsCs,
  ...panelCs,
  ...popupCs,
  ...reasonsCs,
  ...reviewCs,
  ...shareCs,
  ...toolbarCs,
  ...undoCs,
  ...watchCs,
  ...lookCs,
  ...welcomeCs,
  ...newsCs,
  ...syncCs,
  ...teachCs,
};
