import { archivePageJa } from './archive-page-ja.ts';
import { badgeJa } from './badge-ja.ts';
import { catalogErrorsJa } from './catalog-errors-ja.ts';
import { listsJa } from './lists-ja.ts';
import { ownErrorsJa } from './own-errors-ja.ts';
import { reviewJa } from './review-ja.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageJa,
  ...badgeJa,
  ...catalogErrorsJa,
  ...ownErrorsJa,
  ...listsJa,
  ...reviewJa,
};
