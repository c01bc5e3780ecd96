import { registers } from '../core/film/registers.ts';
import { definitions } from './definitions/index.ts';
import { genericSite as anyPage } from './generic-site.ts';
import type { Site } from './site.ts';
import { patternsOf, siteAt } from './site-hosts.ts';
import { allLanguages } from './words/all-languages.ts';
import { SPOKEN, withWords } from './words/page-words.ts';

export {
  detect,
  readPage,
  readTile,
  tileSelectors,
  titlePageSelector,
  watchedAttributes,
} from './extract/detect.ts';
export { checkLayout } from './extract/layout-check.ts';
export type { LayoutMismatch, Sighting, Site } from './site.ts';
export { patternsOf } from './site-hosts.ts';

/**
 * Every site we know, the installed ones first. For builds, tests and tools. Code that runs in a browser imports the parts it needs instead:
 * it knows `siteTable` only, and in a page the one site of that page.
 */
export const sites: readonly Site[] = definitions.map((site) => ({ ...site, registers }));

/** Any page, by its structured data, with the ids of all registers. */
export const genericSite: Site = { ...anyPage, registers, spoken: withWords(SPOKEN, allLanguages) };

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
