import { archivePagePl } from './archive-page-pl.ts';
import { badgePl } from './badge-pl.ts';
import { catalogErrorsPl } from './catalog-errors-pl.ts';
import { listsPl } from './lists-pl.ts';
import { ownErrorsPl } from './own-errors-pl.ts';
import { reviewPl } from './review-pl.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePagePl,
  ...badgePl,
  ...catalogErrorsPl,
  ...ownErrorsPl,
  ...listsPl,
  ...reviewPl,
};
