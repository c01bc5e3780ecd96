import { known } from './definitions/index.ts';
import type { Site } from './site.ts';
import { patternsOf, siteAt } from './site-hosts.ts';

export {
  detect,
  pageSelector,
  readPage,
  readTile,
  tileSelectors,
  watchedAttributes,
} from './extract/detect.ts';
export { generic } from './extract/generic-site.ts';
export { checkExpectations, type Surprise } from './extract/layout-check.ts';
export type { Place, Sighting, Site } from './site.ts';
export { patternsOf } from './site-hosts.ts';

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
