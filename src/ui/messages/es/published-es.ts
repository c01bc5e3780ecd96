import { archivePageEs } from './archive-page-es.ts';
import { badgeEs } from './badge-es.ts';
import { catalogErrorsEs } from './catalog-errors-es.ts';
import { listsEs } from './lists-es.ts';
import { ownErrorsEs } from './own-errors-es.ts';
import { reviewEs } from './review-es.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageEs,
  ...badgeEs,
  ...catalogErrorsEs,
  ...ownErrorsEs,
  ...listsEs,
  ...reviewEs,
};
