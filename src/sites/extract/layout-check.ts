import type { LayoutMismatch, Sighting, Site } from '../site.ts';
import { isGate } from './gates.ts';
import { pathOf, readPageMetadata } from './page-metadata.ts';
import { promisedPage, saysNoTitle } from './promised-page.ts';
import { softMismatch } from './soft-layout-check.ts';

/**
 * Whether a settled page shows what its site's file expects; undefined when it does. With the document, a page
 * whose own rules say that it is no title (a game on a film site), or that is a gate, does not count as changed, and
 * softer signs of a change are looked for.
 */
export function checkLayout(
  site: Site,
  url: string,
  sightings: readonly Sighting[],
  document?: Document,
): LayoutMismatch | undefined {
  const missing = missingTitles(site, url, sightings);
  if (!missing) return document && softMismatch(site, url, sightings, document);
  if (document && !sightings.length && isGate(document, site, url)) return undefined;
  return document && missing.page === 'title page' && isNoTitle(site, document, url) ? undefined : missing;
}

function missingTitles(site: Site, url: string, sightings: readonly Sighting[]): LayoutMismatch | undefined {
  const path = pathOf(url);
  const sign = 'titles missing';
  const about = sightings.filter(({ role }) => role === 'page').length;
  if (!about && promisedPage(site, path))
    return { site: site.name, page: 'title page', sign, expected: 1, found: 0 };
  const found = sightings.length - about;
  for (const { url: grid, atLeast } of site.grids ?? [])
    if (grid.test(path) && found < atLeast)
      return { site: site.name, page: 'grid', sign, expected: atLeast, found };
  return undefined;
}

/** Whether the page's rules or its structured data say that it is about something else than a film or a series. */
function isNoTitle(site: Site, document: Document, url: string): boolean {
  return saysNoTitle(site, readPageMetadata(document, url));
}
