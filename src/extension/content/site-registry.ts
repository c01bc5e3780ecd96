import type { LatePart } from '../../protocol/types.ts';
import type { RegisterRules, Site } from '../../sites/site.ts';
import { siteAt } from '../../sites/site-hosts.ts';
import type { Card } from './card/card.tsx';
import type { pageCopy } from './page-copy.ts';
import type { pageFilms, pageReport } from './page-report.ts';
import type { createTileMarks } from './tile-marks/tile-marks.ts';

/** What each late part of the page script brings. */
export interface LateParts {
  card: typeof Card;
  marks: typeof createTileMarks;
  report: { pageFilms: typeof pageFilms; pageReport: typeof pageReport; pageCopy: typeof pageCopy };
}

/**
 * How the separate files of the content script find each other, so that a page compiles only what it uses: the site's
 * file is injected before the main script, those of the late parts when each is first needed, and all share one global object. Keys
 * are symbols, because an element of the page with an id would be found under a plain name.
 */
const SITES = Symbol.for('reelgrade.sites');
const PARTS = Symbol.for('reelgrade.parts');

const world = globalThis as { [SITES]?: Site[]; [PARTS]?: Partial<LateParts> };

/** Adds a site definition and the rules of the registers it reads. The main script may be running already. */
export function registerSite(site: Site, registers: RegisterRules): void {
  world[SITES] ??= [];
  world[SITES].push({ ...site, registers });
}

/** The site of an address, if its file was injected. */
export function registeredSite(url: string): Site | undefined {
  return siteAt(world[SITES] ?? [], url);
}

/** What reads any page, if its file was injected: the viewer asked about a page of no site that we know. */
export function registeredGenericSite(): Site | undefined {
  return world[SITES]?.find(({ hosts }) => !hosts.length);
}

/** Adds a part that was loaded late. */
export function registerLatePart<P extends LatePart>(name: P, part: LateParts[P]): void {
  world[PARTS] = { ...world[PARTS], [name]: part };
}

export const registeredLatePart = <P extends LatePart>(name: P): LateParts[P] | undefined =>
  world[PARTS]?.[name];
