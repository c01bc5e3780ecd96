import type { Sighting, Site, TitlePage } from '../site.ts';
import { tidy } from './clean-text.ts';
import { tellsFailure } from './error-pages.ts';
import { factsOf, pathOf } from './page-metadata.ts';
import { holds } from './read-source.ts';

/** A page that no longer looks as its site's file says. Holds no title: it may be sent as it is. */
export interface Surprise {
  site: string;
  page: 'title page' | 'grid';
  expected: number;
  found: number;
}

/**
 * Whether a settled page shows what its site's file expects; undefined when it does. With the document, a page
 * whose own rules say that it is no title (a game on a film site), or that tells of a failure, is no surprise.
 */
export function checkExpectations(
  site: Site,
  url: string,
  sightings: readonly Sighting[],
  document?: Document,
): Surprise | undefined {
  const path = pathOf(url);
  const about = sightings.filter(({ role }) => role === 'page').length;
  const promise = about ? undefined : site.titlePages.find((page) => promises(page) && page.url.test(path));
  if (promise && !(document && isNoTitle(site, promise, document, url)))
    return { site: site.name, page: 'title page', expected: 1, found: 0 };
  const found = sightings.length - about;
  for (const { url: grid, atLeast } of site.grids ?? [])
    if (grid.test(path) && found < atLeast)
      return { site: site.name, page: 'grid', expected: atLeast, found };
  return undefined;
}

/** Whether the address alone promises a title: not a modal's, nor that of a site where most pages are about none. */
export function promises({ within, kind }: TitlePage): boolean {
  return !within && !(typeof kind === 'object' && kind.otherwise === 'none');
}

function isNoTitle(site: Site, { kind }: TitlePage, document: Document, url: string): boolean {
  if (tellsFailure(tidy(document.title), site.label, url)) return true;
  return typeof kind === 'object' && holds(kind.not, { root: document, facts: factsOf(document, url) });
}
