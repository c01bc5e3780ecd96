import { archivePageDe } from './archive-page-de.ts';
import { badgeDe } from './badge-de.ts';
import { catalogErrorsDe } from './catalog-errors-de.ts';
import { listsDe } from './lists-de.ts';
import { ownErrorsDe } from './own-errors-de.ts';
import { reviewDe } from './review-de.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageDe,
  ...badgeDe,
  ...catalogErrorsDe,
  ...ownErrorsDe,
  ...listsDe,
  ...reviewDe,
};
