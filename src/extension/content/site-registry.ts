import type { Site } from '../../sites/site.ts';
import { siteAt } from '../../sites/site-hosts.ts';

/**
 * How the separate files of the content script find each other, so that a page compiles only what it uses: the site's
 * file is injected before the main script, the card's when it is first needed, and all share one global object. Keys
 * are symbols, because an element of the page with an id would be found under a plain name.
 */
const SITES = Symbol.for('reelgrade.sites');
const CARD = Symbol.for('reelgrade.card');

const world = globalThis as { [SITES]?: Site[]; [CARD]?: unknown };

/** Adds a site definition. The main script may be running already. */
export function registerSite(site: Site): void {
  world[SITES] ??= [];
  world[SITES].push(site);
}

/** The site of an address, if its file was injected. */
export function registeredSite(url: string): Site | undefined {
  return siteAt(world[SITES] ?? [], url);
}

/** Adds the card's class. */
export function registerCard<C>(card: C): void {
  world[CARD] = card;
}

export function registeredCard<C>(): C | undefined {
  return world[CARD] as C | undefined;
}
