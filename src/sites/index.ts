import { patternsOf, siteAt } from './hosts.ts';
import { known } from './known/index.ts';
import type { Site } from './site.ts';

export { detect, pageSelector, readPage, readTile, tileSelectors, watchedAttributes } from './detect.ts';
export { checkExpectations, type Surprise } from './expect.ts';
export { generic } from './generic.ts';
export { patternsOf } from './hosts.ts';
export type { Place, Sighting, Site } from './site.ts';

/**
 * Every site we know, the installed ones first. For builds, tests and tools: what runs in a browser takes the parts
 * it needs, and knows of the sites only their `table`, or in a page the one that the page is of.
 */
export const sites: readonly Site[] = known;

/** The site whose hosts hold this address. */
export function siteFor(url: string): Site | undefined {
  return siteAt(sites, url);
}

/** Match patterns of the sites that are installed: the manifest's content scripts. */
export function hosts(): string[] {
  return patternsOf(sites.filter((site) => !site.optional));
}

/** Match patterns of the sites a viewer may switch on: the manifest's optional hosts. */
export function optionalHosts(): string[] {
  return patternsOf(sites.filter((site) => site.optional));
}
