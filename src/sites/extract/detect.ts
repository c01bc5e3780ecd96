/** Finds the films of a page by its site's file: that of the page, and those of its tiles. */

import type { Film } from '../../core/film/film.ts';
import type { Ids } from '../../core/film/registers.ts';
import type { Sighting, Site, Tiles, TitlePage } from '../site.ts';
import { normalizeText } from './clean-text.ts';
import { isErrorPage } from './error-pages.ts';
import { bearsName, type PageMetadata, pathOf, readPageMetadata } from './page-metadata.ts';
import { type FoundFilm, readFilm } from './read-film.ts';
import { textOf } from './read-source.ts';

/** More tiles than any page shows; beyond, a page is hostile or endless. */
const MAX_TILES = 20_000;

/** Everything a page shows: the title it is about (at most one, first), then its tiles in document order. */
export function detect(document: Document, url: string, site: Site): Sighting[] {
  const page = readPage(site, document, url);
  const sightings = page ? [page] : [];
  const selectors = tileSelectors(site, url);
  if (!selectors.length) return sightings;
  for (const tile of [...document.querySelectorAll(selectors.join(','))].slice(0, MAX_TILES)) {
    const sighting = readTile(site, tile, url);
    if (sighting) sightings.push(sighting);
  }
  return sightings;
}

/** The title the page is about. Reads the page as it is now: call again when `pageSelector` elements change. */
export function readPage(site: Site, document: Document, url: string): Sighting | undefined {
  return safely(() => {
    const found = readMainTitle(site, readPageMetadata(document, url));
    return found && !isErrorPage(normalizeText(document.title), site, url) ? found : undefined;
  });
}

function readMainTitle(site: Site, metadata: PageMetadata): Sighting | undefined {
  for (const page of titlePagesAt(site, metadata.path)) {
    const sighting = readTitlePage(page, metadata, site);
    if (sighting) return sighting;
  }
  return site.readOtherPage?.(metadata, site);
}

const titlePagesAt = (site: Site, path: string): TitlePage[] =>
  site.titlePages.filter((page) => page.url.test(path));

/** A page can put its own things where the DOM's methods are (a form's field named `querySelector`): then nothing is there. */
function safely<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readTitlePage(page: TitlePage, metadata: PageMetadata, site: Site): Sighting | undefined {
  const { document } = metadata;
  const root = page.within ? document.querySelector(page.within) : document;
  if (!root) return undefined;
  const visibleOnly = Boolean(page.within) || Boolean(site.spa && metadata.isStale());
  const given = page.url.exec(metadata.path)?.groups as Ids | undefined;
  for (const each of [root, ...(site.shadowRoots?.(document) ?? [])]) {
    const found = readFilm(page, { root: each, page: metadata, visibleOnly }, site, given);
    if (found) return { role: 'page', film: found.film, ...badgeOfPage(page, root, found, document) };
  }
  return undefined;
}

/** Where a title page's badge goes: beside its title in the page, else over the page's corner. */
function badgeOfPage(
  page: TitlePage,
  root: ParentNode,
  { film, titleElement }: FoundFilm,
  document: Document,
): Pick<Sighting, 'element' | 'position'> {
  const heading =
    (page.badge && root.querySelector(page.badge)) ||
    // a badge would be lost in a shadow root
    (titleElement && root.contains(titleElement) && titleElement) ||
    headingShowing(film, root);
  if (!heading) return { element: page.within ? (root as Element) : document.body, position: 'over' };
  const element = /^img$/i.test(heading.nodeName) ? (heading.parentElement ?? heading) : heading;
  return { element, position: 'beside' };
}

/** The heading that shows a film's title, so that a badge beside it is not beside a site's logo. */
function headingShowing(film: Film, root: ParentNode): Element | undefined {
  const names = [film.title, ...(film.otherTitles ?? [])].map((name) => name.toLowerCase());
  return [...root.querySelectorAll('h1')].slice(0, 5).find((h1) => {
    const text = normalizeText(
      `${textOf(h1)} ${h1.querySelector('img')?.getAttribute('alt') ?? ''}`,
    ).toLowerCase();
    return names.some((name) => bearsName(text, name));
  });
}

/** What one tile shows; undefined while it is empty, or when it is no title. `tile` matches one of `tileSelectors`. */
export function readTile(site: Site, tile: Element, url: string): Sighting | undefined {
  return safely(() => {
    const kinds = tilesAt(site, url).tiles;
    const tiles = kinds.length > 1 ? kinds.find((each) => tile.matches(each.tile)) : kinds[0];
    if (!tiles) return undefined;
    const metadata = metadataForTiles(tile.ownerDocument, url);
    const film = readFilm(tiles, { root: tile, page: metadata, tile: true }, site)?.film;
    if (!film) return undefined;
    const element = (tiles.badge && tile.querySelector(tiles.badge)) || tile;
    return { role: 'tile', film, element, position: tiles.position ?? 'over' };
  });
}

/** One of these matches every tile of the site at this address; none when it has none. */
export function tileSelectors(site: Site, url: string): string[] {
  return tilesAt(site, url).tiles.map(({ tile }) => tile);
}

/** Attributes that tell a recycled tile's film, and what a title page is about, some twice: the watcher's `attributeFilter`. */
export function watchedAttributes(site: Site, url: string): string[] {
  const { titlePages, tiles, watched } = site;
  const path = pathOf(url);
  const of = (some: readonly { url?: RegExp }[], which: 'titlePages' | 'tiles') =>
    some.flatMap(({ url }, i) => (!url || url.test(path) ? (watched?.[which][i]?.attributes ?? []) : []));
  return [...of(tiles, 'tiles'), ...of(titlePages, 'titlePages')];
}

/** Matches what a title page is read from at this address, so that a watcher knows when to read again; empty when it is none. */
export function titlePageSelector({ titlePages, watched }: Site, url: string): string {
  const path = pathOf(url);
  return titlePages
    .flatMap(({ url }, i) => (url.test(path) ? (watched?.titlePages[i]?.selector ?? []) : []))
    .join(',');
}

let lastMetadata: PageMetadata | undefined;

/** What a page says of itself, kept between tiles: they read nothing of it but its address. */
function metadataForTiles(document: Document, url: string): PageMetadata {
  if (lastMetadata?.document !== document || lastMetadata.url !== url)
    lastMetadata = readPageMetadata(document, url);
  return lastMetadata;
}

interface TilesAt {
  url: string;
  tiles: Tiles[];
}

const lastTiles = new WeakMap<Site, TilesAt>();

/** The site's kinds of tile at an address; remembered, since every tile asks. */
function tilesAt(site: Site, url: string): TilesAt {
  const last = lastTiles.get(site);
  if (last?.url === url) return last;
  const path = pathOf(url);
  const found = { url, tiles: site.tiles.filter((each) => !each.url || each.url.test(path)) };
  lastTiles.set(site, found);
  return found;
}
