import type { Sighting, Site } from './site.ts';

/** A page that no longer looks as its site's file says. Holds no title: it may be sent as it is. */
export interface Surprise {
  site: string;
  page: 'title page' | 'grid';
  expected: number;
  found: number;
}

/** Whether a settled page shows what its site's file expects; undefined when it does. */
export function checkExpectations(
  site: Site,
  url: string,
  sightings: readonly Sighting[],
): Surprise | undefined {
  throw new Error(`not yet: ${site} ${url} ${sightings}`);
}
