import type { Site, TitlePage } from '../site.ts';
import type { PageMetadata } from './page-metadata.ts';
import { isPresent } from './read-source.ts';

/** The kind of title page that an address alone promises. */
export const promisedPage = (site: Site, path: string): TitlePage | undefined =>
  site.titlePages.find((page) => promisesTitle(page) && page.url.test(path));

/** Whether the address alone promises a title: not a modal's, nor that of a site where most pages are about none. */
export function promisesTitle({ within, kind }: TitlePage): boolean {
  return !within && !(typeof kind === 'object' && kind.otherwise === 'none');
}

/** Whether the page's rules or its structured data say that it is about something else than a film or a series. */
export function saysNoTitle(site: Site, page: PageMetadata): boolean {
  const kind = promisedPage(site, page.path)?.kind;
  return (
    page.isOfNoTitle() || (typeof kind === 'object' && isPresent(kind.not, { root: page.document, page }))
  );
}
