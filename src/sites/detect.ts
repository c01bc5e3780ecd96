import type { Sighting, Site } from './site.ts';

/** Everything a page shows: the title it is about (at most one, first), then its tiles in document order. */
export function detect(document: Document, url: string, site: Site): Sighting[] {
  throw new Error(`not yet: ${document} ${url} ${site}`);
}

/** The title the page is about. Reads the page as it is now: call again when `pageSelector` elements change. */
export function readPage(site: Site, document: Document, url: string): Sighting | undefined {
  throw new Error(`not yet: ${document} ${url} ${site}`);
}

/** What one tile shows; undefined while it is empty, or when it is no title. `tile` matches `tileSelector`. */
export function readTile(site: Site, tile: Element, url: string): Sighting | undefined {
  throw new Error(`not yet: ${tile} ${url} ${site}`);
}

/** Matches every tile of the site at this address; empty when it has none. */
export function tileSelector(site: Site, url: string): string {
  throw new Error(`not yet: ${url} ${site}`);
}

/** Matches what a title page is read from at this address, so that a watcher knows when to read again; empty when it is none. */
export function pageSelector(site: Site, url: string): string {
  throw new Error(`not yet: ${url} ${site}`);
}

/** Attributes that tell a recycled tile's film: the watcher's `attributeFilter`. */
export function tileAttributes(site: Site, url: string): string[] {
  throw new Error(`not yet: ${url} ${site}`);
}
