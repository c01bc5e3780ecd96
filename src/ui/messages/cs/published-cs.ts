import { archivePageCs } from './archive-page-cs.ts';
import { badgeCs } from './badge-cs.ts';
import { catalogErrorsCs } from './catalog-errors-cs.ts';
import { listsCs } from './lists-cs.ts';
import { ownErrorsCs } from './own-errors-cs.ts';
import { reviewCs } from './review-cs.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageCs,
  ...badgeCs,
  ...catalogErrorsCs,
  ...ownErrorsCs,
  ...listsCs,
  ...reviewCs,
};
