import { partsOf } from '../../src/sites/propose/stable-selector.ts';
import type { Site } from '../../src/sites/site.ts';

/** A rule for the tiles of a page as it is now. */
export interface ProposedTiles {
  tile: string;
  title: string;
}

/** Fewer links of one make are no list. */
const MIN_TILES = 6;
/** What links to titles are tried, at most. */
const MAX_LINKS = 600;

/**
 * The tiles of a list whose rules find none: what repeats around links to this site's title pages, each holding one title.
 * Undefined where no such thing repeats.
 */
export function proposeTiles(document: Document, url: string, site: Site): ProposedTiles | undefined {
  const pathOf = (link: Element) => {
    const address = link.getAttribute('href') ?? '';
    if (!URL.canParse(address, url)) return undefined;
    const { pathname, search } = new URL(address, url);
    return site.titlePages.some((page) => !page.within && page.url.test(pathname + search))
      ? pathname
      : undefined;
  };
  const links = [...document.querySelectorAll('a[href]')]
    .slice(0, MAX_LINKS)
    .flatMap((link) => (pathOf(link) ? [{ link, path: pathOf(link)! }] : []));
  const counts = new Map<string, Set<Element>>();
  for (const { link, path } of links) {
    const tile = tileAround(link, path, pathOf);
    for (const part of partsOf(tile)) counts.set(part, (counts.get(part) ?? new Set()).add(tile));
  }
  for (const [tile, found] of [...counts].sort((a, b) => b[1].size - a[1].size)) {
    if (found.size < MIN_TILES) return undefined;
    const title = titleIn([...found]);
    if (title && document.querySelectorAll(tile).length <= found.size * 1.5) return { tile, title };
  }
  return undefined;
}

/** The largest element around a link in which no other title is linked to. */
function tileAround(link: Element, path: string, pathOf: (link: Element) => string | undefined): Element {
  let tile = link;
  for (let above = link.parentElement; above && above.localName !== 'body'; above = above.parentElement) {
    const others = [...above.querySelectorAll('a[href]')].some((other) => {
      const otherPath = pathOf(other);
      return otherPath !== undefined && otherPath !== path;
    });
    if (others) break;
    if (partsOf(above).length) tile = above;
  }
  return tile;
}

/** Where most tiles say their title: a picture's words, a label, a heading, or the link's own text. */
function titleIn(tiles: readonly Element[]): string | undefined {
  const sources: [source: string, read: (tile: Element) => string | null | undefined][] = [
    ['h2, h3, h4', (tile) => tile.querySelector('h2, h3, h4')?.textContent],
    ['img @alt', (tile) => tile.querySelector('img')?.getAttribute('alt')],
    ['@aria-label', (tile) => tile.getAttribute('aria-label')],
    ['a @aria-label', (tile) => tile.querySelector('a')?.getAttribute('aria-label')],
    ['a', (tile) => tile.querySelector('a')?.textContent],
  ];
  return sources.find(([, read]) => {
    const said = tiles.map((tile) => read(tile)?.trim()).filter((text) => text && /\p{L}/u.test(text));
    return said.length > tiles.length * 0.8 && new Set(said).size > said.length / 2;
  })?.[0];
}
