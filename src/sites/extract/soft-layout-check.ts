/** Notices that a layout may have changed although films are still found. */

import type { LayoutMismatch, Sighting, Site, Source, Tiles, TitlePage } from '../site.ts';
import { readTile, tileSelectors } from './detect.ts';
import { bearsName, type PageMetadata, pathOf, readPageMetadata } from './page-metadata.ts';
import { firstValue, isPresent, type Scope } from './read-source.ts';

/** Fewer tiles than this say nothing about a layout: one odd row would be a third of them. */
const MIN_TILES = 6;
/** More tiles are not looked at; the first ones show a change as well. */
const MAX_TILES = 300;
/** This part of a page's tiles may lack something: rows of other things have tiles that look alike. */
const MAX_PART_LACKING = 1 / 3;

/**
 * A soft sign that the layout may have changed, on a page that shows titles; undefined when there is none. Sites that
 * were proven on no page have none: their first source may never have been right.
 */
export function softMismatch(
  site: Site,
  url: string,
  sightings: readonly Sighting[],
  document: Document,
): LayoutMismatch | undefined {
  if (site.proven === 'untested') return undefined;
  const page = readPageMetadata(document, url);
  const about = sightings.find(({ role }) => role === 'page');
  return (about && lateTitle(site, about, page)) ?? poorTiles(site, page);
}

/** The title's sources that are of today's layout. */
const currentOf = ({ title, currentTitles = 1 }: TitlePage): readonly Source[] =>
  ([title].flat() as Source[]).slice(0, currentTitles);

/** Whether a source is read in what the viewer sees. */
const isVisible = (source: Source): boolean =>
  [typeof source === 'object' && !(source instanceof RegExp) ? Object.keys(source) : source]
    .flat()
    .some((at) => typeof at === 'string' && !/^(?:ld|meta):|^(?:title|url)$/.test(at));

/** Whether the page's title was read from a source that is not of today's layout. */
function lateTitle(site: Site, about: Sighting, page: PageMetadata): LayoutMismatch | undefined {
  const pages = site.titlePages.filter((each) => each.url.test(page.path));
  const isCurrent = pages.some((each) => {
    const root = each.within ? page.document.querySelector(each.within) : page.document;
    const roots = [root, ...(site.shadowRoots?.(page.document) ?? [])].filter((one) => one !== null);
    return roots.some((one) => givesTitle(currentOf(each), about.film.title, { root: one, page }));
  });
  if (isCurrent || !pages.length) return undefined;
  const isInCorner =
    about.position === 'over' && pages.some((each) => !each.within && currentOf(each).some(isVisible));
  const sign = isInCorner ? 'no heading' : 'later source';
  return { site: site.name, page: 'title page', sign, expected: 1, found: 1 };
}

/** Whether one of some sources gives a text that holds this title. */
const givesTitle = (sources: readonly Source[], title: string, scope: Scope): boolean =>
  firstValue(sources, scope, (text) => bearsName(text.toLowerCase(), title.toLowerCase()) || undefined) !==
  undefined;

/** Whether a third of the tiles lack a title, or a kind that they should tell. */
function poorTiles(site: Site, page: PageMetadata): LayoutMismatch | undefined {
  const selectors = tileSelectors(site, page.url);
  if (!selectors.length) return undefined;
  const rules = site.tiles.filter(({ url }) => !url || url.test(pathOf(page.url)));
  const count = { titles: { of: 0, found: 0 }, kinds: { of: 0, found: 0 } };
  for (const tile of [...page.document.querySelectorAll(selectors.join(','))].slice(0, MAX_TILES)) {
    const tiles = rules.find((each) => tile.matches(each.tile));
    if (!tiles || isEmpty(tile) || isNoTitle(tiles, { root: tile, page, tile: true })) continue;
    const film = readTile(site, tile, page.url)?.film;
    count.titles.of++;
    if (film) count.titles.found++;
    if (!film || !tiles.alwaysTellsKind) continue;
    count.kinds.of++;
    if (film.kind !== 'unknown') count.kinds.found++;
  }
  for (const [what, { of, found }] of Object.entries(count))
    if (of >= MIN_TILES && (of - found) / of > MAX_PART_LACKING)
      return {
        site: site.name,
        page: 'grid',
        sign: what === 'titles' ? 'tiles without title' : 'tiles without kind',
        expected: of,
        found,
      };
  return undefined;
}

/** Whether a tile is still to be filled: it has no text, no picture and no label. */
const isEmpty = (tile: Element): boolean =>
  !tile.textContent?.trim() && !tile.hasAttribute('aria-label') && !tile.querySelector('img, [aria-label]');

/**
 * Whether a tile shows something else by its site's rules: they say that it is no title or ask for proof that it is one,
 * or a function, which may leave out tiles, found no title in it.
 */
function isNoTitle({ title, kind }: Tiles, scope: Scope): boolean {
  if (typeof kind === 'object') {
    if (isPresent(kind.not, scope)) return true;
    const isProven = isPresent(kind.series, scope) || isPresent(kind.film, scope);
    if (kind.otherwise === 'none' && !isProven) return true;
  }
  return [title].flat().some((source) => typeof source === 'function');
}
