import { known } from './known/index.ts';
import type { Site } from './site.ts';

export { detect, pageSelector, readPage, readTile, tileAttributes, tileSelector } from './detect.ts';
export { checkExpectations, type Surprise } from './expect.ts';
export type { Place, Sighting, Site } from './site.ts';

/** Every site we know, the installed ones first. */
export const sites: readonly Site[] = known;

/** "Any page": structured data alone, for a tab the viewer asked about. It has no hosts. */
export const generic: Site = {
  name: 'any',
  label: 'Any page',
  hosts: [],
  proven: '2026-03-24',
  titlePages: [],
  tiles: [],
};

/** The site whose hosts hold this address. */
export function siteFor(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return sites.find((site) => site.hosts.some((host) => holds(host, address)));
}

/** Match patterns of the sites that are installed: the manifest's content scripts. */
export function hosts(): string[] {
  return patternsOf(sites.filter((site) => !site.optional));
}

/** Match patterns of the sites a viewer may switch on: the manifest's optional hosts. */
export function optionalHosts(): string[] {
  return patternsOf(sites.filter((site) => site.optional));
}

/** The match patterns of some sites: what to ask a permission for. */
export function patternsOf(some: readonly Site[]): string[] {
  return some.flatMap((site) =>
    site.hosts.map((host) => `https://${host.includes('/') ? host : `${host}/*`}`),
  );
}

/**
 * Whether a site's host holds this address; `*.imdb.com` also means imdb.com itself, as in match patterns. Names are
 * compared as text: the page script asks every site, and compiling patterns would cost more than all the rest of it.
 */
function holds(host: string, { protocol, hostname, pathname }: URL): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const slash = host.indexOf('/');
  const name = slash < 0 ? host : host.slice(0, slash);
  const isNamed = name.startsWith('*.')
    ? hostname === name.slice(2) || hostname.endsWith(name.slice(1))
    : hostname === name;
  return isNamed && (slash < 0 || pathLike(host.slice(slash)).test(pathname));
}

/** A match pattern's path, where only `*` has a meaning of its own. */
function pathLike(path: string): RegExp {
  const literal = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${literal}$`);
}
