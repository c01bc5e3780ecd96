import type { Site } from '../../sites/site.ts';
import { siteAt } from '../../sites/site-hosts.ts';

import type { Card } from './card/card.tsx';
import type { createMarkNote } from './tile-marks/mark-note.ts';

/** The parts of the content script that most pages never need, in a file of their own. */
export interface LateParts {
  Card: typeof Card;
  createMarkNote: typeof createMarkNote;
}

/**
 * How the separate files of the content script find each other, so that a page compiles only what it uses: the site's
 * file is injected before the main script, that of the late parts when one is first needed, and all share one global object. Keys
 * are symbols, because an element of the page with an id would be found under a plain name.
 */
const SITES = Symbol.for('reelgrade.sites');
const LATE_PARTS = Symbol.for('reelgrade.late-parts');

const world = globalThis as { [SITES]?: Site[]; [LATE_PARTS]?: LateParts };

/** Adds a site definition. The main script may be running already. */
export function registerSite(site: Site): void {
  world[SITES] ??= [];
  world[SITES].push(site);
}

/** The site of an address, if its file was injected. */
export function registeredSite(url: string): Site | undefined {
  return siteAt(world[SITES] ?? [], url);
}

/** Adds what is loaded late: the card, and the note about dimmed titles. */
export function registerLateParts(parts: LateParts): void {
  world[LATE_PARTS] = parts;
}

export const registeredLateParts = (): LateParts | undefined => world[LATE_PARTS];
