import { archivePagePtBr } from './archive-page-pt-br.ts';
import { badgePtBr } from './badge-pt-br.ts';
import { catalogErrorsPtBr } from './catalog-errors-pt-br.ts';
import { listsPtBr } from './lists-pt-br.ts';
import { ownErrorsPtBr } from './own-errors-pt-br.ts';
import { reviewPtBr } from './review-pt-br.ts';

/** What a published archive’s page says in this language. */
export default {
  ...archivePagePtBr,
  ...badgePtBr,
  ...catalogErrorsPtBr,
  ...ownErrorsPtBr,
  ...listsPtBr,
  ...reviewPtBr,
};
