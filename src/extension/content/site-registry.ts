import type { LatePart, SpokenWords } from '../../protocol/types.ts';
import type { RegisterRules, Site } from '../../sites/site.ts';
import type { Card } from './card/card.tsx';
import type { handleCardEvents } from './card/card-events.ts';
import type { giveSecondChance } from './give-second-chance.ts';
import { pageWorld } from './page-world.ts';
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
 * The files of a page's script are apart, so that a page compiles only what it uses: the site's file is injected before
 * the main script, those of the late parts when each is first needed.
 *
 * Adds a site's file with what it leaves out: the rules of the registers it reads, its addresses, and what is watched.
 * What reads any page has neither of these two. The main script may be running already.
 */
export function registerSite(
  site: Site,
  registers: RegisterRules,
  addresses?: RegExp,
  watched?: Site['watched'],
): void {
  pageWorld.sites ??= [];
  pageWorld.sites.push({ ...site, registers, addresses, watched });
}

/** The site of an address, if its file was injected. */
export function registeredSite(url: string): Site | undefined {
  return pageWorld.sites?.find(({ addresses }) => addresses?.test(url));
}

/** What reads any page, if its file was injected: the viewer asked about a page of no site that we know. */
export function registeredGenericSite(): Site | undefined {
  return pageWorld.sites?.find(({ addresses }) => !addresses);
}

/** Adds a part that was loaded late. */
export function registerLatePart<P extends LatePart>(
  name: P,
  part: LateParts[P],
  speak?: Registered<P>['speak'],
): void {
  pageWorld.parts = { ...pageWorld.parts, [name]: { part, speak } };
}

export const registeredLatePart = <P extends LatePart>(name: P): Registered<P> | undefined =>
  pageWorld.parts?.[name] as Registered<P> | undefined;
