/** Puts what the viewer pointed at together, as a site's file for this host. */

import type { TaughtSite } from '../../../protocol/site-file.ts';
import { detect } from '../../../sites/extract/detect.ts';
import { pathOf } from '../../../sites/extract/page-metadata.ts';
import { siteToJson } from '../../../sites/pack/site-json.ts';
import type { Sighting, Site, Tiles, TitlePage } from '../../../sites/site.ts';

/** What was proposed for a page, by what the viewer pointed at. */
export interface Lesson {
  titlePage?: TitlePage | undefined;
  tiles?: Tiles | undefined;
}

/** Rules of a kind that are kept for one host: packs may hold as many. */
const MAX_RULES = 12;

/** The site as it is read with a lesson: what was taught before for this very page gives way. */
export function withLesson(site: Site, { titlePage, tiles }: Lesson, document: Document): Site {
  const path = pathOf(document.location.href);
  const others = {
    titlePages: titlePage ? site.titlePages.filter(({ url }) => !url.test(path)) : site.titlePages,
    tiles: tiles ? site.tiles.filter(({ tile }) => !document.querySelector(tile)) : site.tiles,
  };
  // A year that only the head tells counts where the head is this page's own.
  const isFromHead = Array.isArray(titlePage?.year);
  return {
    ...site,
    ...(isFromHead && { spa: true as const }),
    titlePages: [...(titlePage ? [titlePage] : []), ...others.titlePages].slice(0, MAX_RULES),
    tiles: [...(tiles ? [tiles] : []), ...others.tiles].slice(0, MAX_RULES),
  };
}

/** What the page shows when it is read so, by the code that reads every page. */
export const sightingsBy = (site: Site, document: Document): Sighting[] =>
  detect(document, document.location.href, site);

/** A site's rules as they are kept. */
export function taughtFileOf(site: Site): TaughtSite {
  const { titlePages, tiles, spa } = siteToJson(site);
  return { titlePages, tiles, ...(spa === true && { spa }) } as TaughtSite;
}
