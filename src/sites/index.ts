import type { Site } from './site.ts';

export { detect, pageSelector, readPage, readTile, tileAttributes, tileSelector } from './detect.ts';
export { checkExpectations, type Surprise } from './expect.ts';
export type { Place, Sighting, Site } from './site.ts';

/** Every site we know, the installed ones first. */
export const sites: readonly Site[] = [];

/** "Any page": structured data alone, for a tab the viewer asked about. It has no hosts. */
export const generic: Site = {
  name: 'any',
  label: 'Any page',
  hosts: [],
  proven: 'untested',
  titlePages: [],
  tiles: [],
};

/** The site whose hosts hold this address. */
export function siteFor(url: string): Site | undefined {
  return sites.find((site) => site.hosts.some((host) => url.includes(host)));
}

/** Match patterns of the sites that are installed: the manifest's content scripts. */
export function hosts(): string[] {
  return [];
}

/** Match patterns of the sites a viewer may switch on: the manifest's optional hosts. */
export function optionalHosts(): string[] {
  return [];
}
