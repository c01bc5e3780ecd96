import { archivePageZhCn } from './archive-page-zh-cn.ts';
import { badgeZhCn } from './badge-zh-cn.ts';
import { catalogErrorsZhCn } from './catalog-errors-zh-cn.ts';
import { listsZhCn } from './lists-zh-cn.ts';
import { ownErrorsZhCn } from './own-errors-zh-cn.ts';
import { reviewZhCn } from './review-zh-cn.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageZhCn,
  ...badgeZhCn,
  ...catalogErrorsZhCn,
  ...ownErrorsZhCn,
  ...listsZhCn,
  ...reviewZhCn,
};
