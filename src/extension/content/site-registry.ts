import type { RegisterRules, Site } from '../../sites/site.ts';
import { siteAt } from '../../sites/site-hosts.ts';
import type { Card } from './card/card.tsx';
import type { pageFilms, pageReport } from './page-report.ts';
import type { createTileMarks } from './tile-marks/tile-marks.ts';

/** The parts of the content script that most pages never need, in a file of their own. */
export interface LateParts {
  Card: typeof Card;
  createTileMarks: typeof createTileMarks;
}

/** What the popup asks of a page, in a file of its own. */
export interface Report {
  pageFilms: typeof pageFilms;
  pageReport: typeof pageReport;
}

/**
 * How the separate files of the content script find each other, so that a page compiles only what it uses: the site's
 * file is injected before the main script, that of the late parts when one is first needed, and all share one global object. Keys
 * are symbols, because an element of the page with an id would be found under a plain name.
 */
const SITES = Symbol.for('reelgrade.sites');
const LATE_PARTS = Symbol.for('reelgrade.late-parts');
const REPORT = Symbol.for('reelgrade.report');

const world = globalThis as { [SITES]?: Site[]; [LATE_PARTS]?: LateParts; [REPORT]?: Report };

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

/** Adds what is loaded late: the card, and the marks of tiles. */
export function registerLateParts(parts: LateParts): void {
  world[LATE_PARTS] = parts;
}

export const registeredLateParts = (): LateParts | undefined => world[LATE_PARTS];

/** Adds what the popup asks of a page. */
export function registerReport(report: Report): void {
  world[REPORT] = report;
}

export const registeredReport = (): Report | undefined => world[REPORT];
