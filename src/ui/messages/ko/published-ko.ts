import { archivePageKo } from './archive-page-ko.ts';
import { badgeKo } from './badge-ko.ts';
import { catalogErrorsKo } from './catalog-errors-ko.ts';
import { listsKo } from './lists-ko.ts';
import { ownErrorsKo } from './own-errors-ko.ts';
import { reviewKo } from './review-ko.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePageKo,
  ...badgeKo,
  ...catalogErrorsKo,
  ...ownErrorsKo,
  ...listsKo,
  ...reviewKo,
};
