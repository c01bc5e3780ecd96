import { archivePageAr } from './archive-page-ar.ts';
import { badgeAr } from './badge-ar.ts';
import { catalogErrorsAr } from './catalog-errors-ar.ts';
import { listsAr } from './lists-ar.ts';
import { ownErrorsAr } from './own-errors-ar.ts';
import { reviewAr } from './review-ar.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageAr,
  ...badgeAr,
  ...catalogErrorsAr,
  ...ownErrorsAr,
  ...listsAr,
  ...reviewAr,
};
