import type { LayoutMismatch, Sighting, Site, TitlePage } from '../site.ts';
import { normalizeText } from './clean-text.ts';
import { isErrorPage } from './error-pages.ts';
import { pathOf, readPageMetadata } from './page-metadata.ts';
import { isPresent } from './read-source.ts';

/**
 * Whether a settled page shows what its site's file expects; undefined when it does. With the document, a page
 * whose own rules say that it is no title (a game on a film site), or that is an error page, does not count as changed.
 */
export function checkLayout(
  site: Site,
  url: string,
  sightings: readonly Sighting[],
  document?: Document,
): LayoutMismatch | undefined {
  const path = pathOf(url);
  const about = sightings.filter(({ role }) => role === 'page').length;
  const promise = about
    ? undefined
    : site.titlePages.find((page) => promisesTitle(page) && page.url.test(path));
  if (promise && !(document && isNoTitle(site, promise, document, url)))
    return { site: site.name, page: 'title page', expected: 1, found: 0 };
  const found = sightings.length - about;
  for (const { url: grid, atLeast } of site.grids ?? [])
    if (grid.test(path) && found < atLeast)
      return { site: site.name, page: 'grid', expected: atLeast, found };
  return undefined;
}

/** Whether the address alone promises a title: not a modal's, nor that of a site where most pages are about none. */
export function promisesTitle({ within, kind }: TitlePage): boolean {
  return !within && !(typeof kind === 'object' && kind.otherwise === 'none');
}

function isNoTitle(site: Site, { kind }: TitlePage, document: Document, url: string): boolean {
  if (isErrorPage(normalizeText(document.title), site.label, url)) return true;
  return (
    typeof kind === 'object' && isPresent(kind.not, { root: document, page: readPageMetadata(document, url) })
  );
}
