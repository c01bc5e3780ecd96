import { badgeZhCn } from './badge-zh-cn.ts';
import { browseZhCn } from './browse-zh-cn.ts';
import { catalogErrorsZhCn } from './catalog-errors-zh-cn.ts';
import { errorsZhCn } from './errors-zh-cn.ts';
import { helpZhCn } from './help-zh-cn.ts';
import { listsZhCn } from './lists-zh-cn.ts';
import { lookZhCn } from './look-zh-cn.ts';
import { newsZhCn } from './news-zh-cn.ts';
import { optionsZhCn } from './options-zh-cn.ts';
import { ownErrorsZhCn } from './own-errors-zh-cn.ts';
import { panelZhCn } from './panel-zh-cn.ts';
import { popupZhCn } from './popup-zh-cn.ts';
import { reasonsZhCn } from './reasons-zh-cn.ts';
import { reviewZhCn } from './review-zh-cn.ts';
import { shareZhCn } from './share-zh-cn.ts';
import { syncZhCn } from './sync-zh-cn.ts';
import { teachZhCn } from './teach-zh-cn.ts';
import { toolbarZhCn } from './toolbar-zh-cn.ts';
import { undoZhCn } from './undo-zh-cn.ts';
import { watchZhCn } from './watch-zh-cn.ts';
import { welcomeZhCn } from './welcome-zh-cn.ts';

/** What the extension says in this language. */
export default {
  ...badgeZhCn,
  ...catalogErrorsZhCn,
  ...browseZhCn,
  ...errorsZhCn,
  ...helpZhCn,
  ...listsZhCn,
  ...optionsZhCn,
  ...ownErrorsZhCn,
  ...panelZhCn,
  ...popupZhCn,
  ...reasonsZhCn,
  ...reviewZhCn,
  ...shareZhCn,
  ...toolbarZhCn,
  ...undoZhCn,
  ...watchZhCn,
  ...lookZhCn,
  ...welcomeZhCn,
  ...newsZhCn,
  ...syncZhCn,
  ...teachZhCn,
};
