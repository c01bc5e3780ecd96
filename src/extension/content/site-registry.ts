import type { Site } from '../../sites/site.ts';
import { siteAt } from '../../sites/site-hosts.ts';

/**
 * What the page script needs comes as files of their own, all in the extension's one world of the page: the site's
 * file before it, the card's when it is first wanted. So a page compiles nothing it does not use. Symbols, because
 * an element of the page with an id would stand under any plain name.
 */
const SITES = Symbol.for('reelgrade.sites');
const CARD = Symbol.for('reelgrade.card');

const world = globalThis as { [SITES]?: Site[]; [CARD]?: unknown };

/** Tells the page script, which may run already or not, how a site shows its films. */
export function registerSite(site: Site): void {
  world[SITES] ??= [];
  world[SITES].push(site);
}

/** The site of an address, if its file was put into the page. */
export function registeredSite(url: string): Site | undefined {
  return siteAt(world[SITES] ?? [], url);
}

/** Hands the page script its card. */
export function registerCard<C>(card: C): void {
  world[CARD] = card;
}

export function registeredCard<C>(): C | undefined {
  return world[CARD] as C | undefined;
}
