import { archivePageFr } from './archive-page-fr.ts';
import { badgeFr } from './badge-fr.ts';
import { catalogErrorsFr } from './catalog-errors-fr.ts';
import { listsFr } from './lists-fr.ts';
import { ownErrorsFr } from './own-errors-fr.ts';
import { reviewFr } from './review-fr.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageFr,
  ...badgeFr,
  ...catalogErrorsFr,
  ...ownErrorsFr,
  ...listsFr,
  ...reviewFr,
};
