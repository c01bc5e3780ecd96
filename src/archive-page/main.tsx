/** Starts a published archive's page: its catalog, the visitor's language, and the place that the address names. */

import { render } from 'preact';
import { fetchReader } from '../core/catalog/io/range-readers.ts';
import { openReviewCatalog } from '../core/catalog/review-catalog.ts';
import { Failure, Loading } from '../ui/components/states.tsx';
import { archivePageEn } from '../ui/messages/en/archive-page-en.ts';
import { badgeEn } from '../ui/messages/en/badge-en.ts';
import { catalogErrorsEn } from '../ui/messages/en/catalog-errors-en.ts';
import { listsEn } from '../ui/messages/en/lists-en.ts';
import { ownErrorsEn } from '../ui/messages/en/own-errors-en.ts';
import { reviewEn } from '../ui/messages/en/review-en.ts';
import { speak } from '../ui/messages/load-locale.ts';
import { chooseLocale } from '../ui/messages/locales.ts';
import { addMessages, text } from '../ui/messages/message-text.ts';
import { errorWords } from '../ui/messages/problem-text.ts';
import { ArchivePage } from './archive-page.tsx';
import { catalogSource } from './catalog-source.ts';
import { pageLocales } from './page-locales.ts';
import './archive-page.css';

addMessages({ ...archivePageEn, ...badgeEn, ...catalogErrorsEn, ...ownErrorsEn, ...listsEn, ...reviewEn });
await speak(chooseLocale(navigator.languages), pageLocales);
const root = document.querySelector<HTMLElement>('#archive')!;
const { catalog: file, bytes } = root.dataset;

render(<Loading label={text('archive.opening')} rows={6} />, root);
try {
  const catalog = openReviewCatalog(fetchReader(file!, Number(bytes)));
  const source = catalogSource(catalog);
  const { archive, count } = await catalog;
  render(<ArchivePage archive={archive} count={count} source={source} />, root);
} catch (error) {
  render(
    <Failure title={text('archive.failed')} retry={() => location.reload()}>
      {errorWords(error)}
    </Failure>,
    root,
  );
}
