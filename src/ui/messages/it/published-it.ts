import { archivePageIt } from './archive-page-it.ts';
import { badgeIt } from './badge-it.ts';
import { catalogErrorsIt } from './catalog-errors-it.ts';
import { listsIt } from './lists-it.ts';
import { ownErrorsIt } from './own-errors-it.ts';
import { reviewIt } from './review-it.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageIt,
  ...badgeIt,
  ...catalogErrorsIt,
  ...ownErrorsIt,
  ...listsIt,
  ...reviewIt,
};
