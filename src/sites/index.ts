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
  return sites.find((site) => site.hosts.some((host) => hostPattern(host).test(url)));
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

const compiled = new Map<string, RegExp>();

/** `*.imdb.com` also means imdb.com itself, as in match patterns. */
function hostPattern(host: string): RegExp {
  let pattern = compiled.get(host);
  if (!pattern) {
    const [name = '', ...path] = host.split('/');
    const literal = (text: string): string =>
      text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    const names = name.startsWith('*.') ? `(?:[\\w-]+\\.)*${literal(name.slice(2))}` : literal(name);
    pattern = new RegExp(
      `^https?://${names}(?::\\d+)?(?:${path.length ? `/${literal(path.join('/'))}` : '[/?#].*'}|$)`,
      'i',
    );
    compiled.set(host, pattern);
  }
  return pattern;
}
