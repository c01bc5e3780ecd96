import { pathOf } from './facts.ts';
import type { Sighting, Site } from './site.ts';

/** A page that no longer looks as its site's file says. Holds no title: it may be sent as it is. */
export interface Surprise {
  site: string;
  page: 'title page' | 'grid';
  expected: number;
  found: number;
}

/**
 * Whether a settled page shows what its site's file expects; undefined when it does. A title page that stands in
 * a region of its own (a modal) is expected only where that region is: the address alone promises nothing.
 */
export function checkExpectations(
  site: Site,
  url: string,
  sightings: readonly Sighting[],
): Surprise | undefined {
  const path = pathOf(url);
  const about = sightings.filter(({ role }) => role === 'page').length;
  if (!about && site.titlePages.some((page) => !page.within && page.url.test(path)))
    return { site: site.name, page: 'title page', expected: 1, found: 0 };
  const found = sightings.length - about;
  for (const { url: grid, atLeast } of site.grids ?? [])
    if (grid.test(path) && found < atLeast)
      return { site: site.name, page: 'grid', expected: atLeast, found };
  return undefined;
}
