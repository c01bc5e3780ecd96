import type { LatePart, SpokenWords } from '../../protocol/types.ts';
import type { RegisterRules, Site } from '../../sites/site.ts';
import { siteAt } from '../../sites/site-hosts.ts';
import type { Card } from './card/card.tsx';
import type { handleCardEvents } from './card/card-events.ts';
import type { giveSecondChance } from './give-second-chance.ts';
import type { createTileMarks } from './tile-marks/tile-marks.ts';
import type { watchInGroups } from './watch/tile-groups.ts';

/** What each late part of the page script brings. */
export interface LateParts {
  card: { Card: typeof Card; handleCardEvents: typeof handleCardEvents };
  marks: typeof createTileMarks;
  groups: typeof watchInGroups;
  chance: typeof giveSecondChance;
}

/** A part of the page script that was loaded late. */
interface Registered<P extends LatePart> {
  part: LateParts[P];
  /** Makes it speak a language; it begins in English. Parts without it say nothing. */
  speak?: ((words: SpokenWords) => void) | undefined;
  /** The language it was last asked to speak. */
  locale?: string;
}

/**
 * How the separate files of the content script find each other, so that a page compiles only what it uses: the site's
 * file is injected before the main script, those of the late parts when each is first needed, and all share one global object. Keys
 * are symbols, because an element of the page with an id would be found under a plain name.
 */
const SITES = Symbol.for('reelgrade.sites');
const PARTS = Symbol.for('reelgrade.parts');

const world = globalThis as { [SITES]?: Site[]; [PARTS]?: { [P in LatePart]?: Registered<P> } };

/**
 * Adds a site's file with what it leaves out: the rules of the registers it reads, and what is watched. The main script
 * may be running already.
 */
export function registerSite(site: Site, registers: RegisterRules, watched?: Site['watched']): void {
  world[SITES] ??= [];
  world[SITES].push({ ...site, registers, ...(watched && { watched }) });
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
export function registerLatePart<P extends LatePart>(
  name: P,
  part: LateParts[P],
  speak?: Registered<P>['speak'],
): void {
  world[PARTS] = { ...world[PARTS], [name]: { part, speak } };
}

export const registeredLatePart = <P extends LatePart>(name: P): Registered<P> | undefined =>
  world[PARTS]?.[name] as Registered<P> | undefined;
