import { archivePageNl } from './archive-page-nl.ts';
import { badgeNl } from './badge-nl.ts';
import { catalogErrorsNl } from './catalog-errors-nl.ts';
import { listsNl } from './lists-nl.ts';
import { ownErrorsNl } from './own-errors-nl.ts';
import { reviewNl } from './review-nl.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageNl,
  ...badgeNl,
  ...catalogErrorsNl,
  ...ownErrorsNl,
  ...listsNl,
  ...reviewNl,
};
