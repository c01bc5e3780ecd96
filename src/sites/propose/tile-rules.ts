/** Proposes rules for a list of tiles from one of them. */

import type { Film } from '../../core/film/film.ts';
import { readTile } from '../extract/detect.ts';
import { pathOf } from '../extract/page-metadata.ts';
import { linkOf } from '../extract/read-source.ts';
import type { Site, Tiles } from '../site.ts';
import { kindPatterns } from './address-pattern.ts';
import { type Repeated, repeatedAround } from './repeated-elements.ts';
import { partsOf } from './stable-selector.ts';
import { chainWithin } from './text-parts.ts';
import { type ReadTiles, titleSources, yearSource } from './tile-sources.ts';
import { withoutRules } from './title-rule.ts';

/** Rules that are shown one after another, at most. */
const MAX_RULES = 4;
/** Tiles that a rule is tried on, and selectors that are tried for one rule. */
const MAX_TRIED_TILES = 60;
const MAX_TRIED_SELECTORS = 60;
/** Of the tiles beside the pointed one a selector finds nearly all, and in most of all that it finds is a title. */
const FOUND = 0.9;
const TITLED = 0.7;

/** Rules for tiles like the one that was pointed at, the most likely first; none where nothing repeats there. */
export function proposeTileRules(pointed: Element, url: string, site: Site): Tiles[] {
  const rules = repeatedAround(pointed).flatMap((repeated) => ruleFor(repeated, pointed, url, site) ?? []);
  return rules
    .filter(({ tile }, at) => rules.findIndex((other) => other.tile === tile) === at)
    .slice(0, MAX_RULES);
}

function ruleFor(repeated: Repeated, pointed: Element, url: string, site: Site): Tiles | undefined {
  const { element, peers } = repeated;
  const bare = withoutRules(site);
  const reader =
    (tiles: readonly Element[]): ReadTiles =>
    (title, year) => {
      const rule: Tiles = { tile: '*', title, ...(year !== undefined && { year }) };
      const reading = { ...bare, tiles: [rule] };
      return tiles.slice(0, MAX_TRIED_TILES).map((tile) => readTile(reading, tile, url)?.film);
    };
  const read = reader(peers);
  const title = titleSources(repeated, pointed, read);
  if (!title) return undefined;
  const tile = tileSelector(repeated, (tiles) => reader(tiles)(title));
  if (!tile) return undefined;
  const year = yearSource(repeated, title, read);
  const leads = peers.map((peer) => pathOf(linkOf(peer)));
  const saysKind = leads.some((path) => kindPatterns.series.test(path) || kindPatterns.film.test(path));
  return {
    tile,
    title,
    ...(year !== undefined && { year }),
    ...(saysKind && { kind: { ...kindPatterns } }),
    ...badgeOf(element, peers, [title].flat()[0] as string),
  };
}

/** The badge goes over the tile's picture, or beside its title where it has none. */
function badgeOf(tile: Element, peers: readonly Element[], title: string): Pick<Tiles, 'badge' | 'position'> {
  const pictures = peers.filter((peer) => peer.querySelector('img')).length;
  if (tile.matches('img')) return {};
  if (pictures * 2 >= peers.length) return { badge: 'img' };
  const [selector = '', attribute] = title.split(/\s*@/);
  const isOwn = !selector || (attribute !== undefined && attribute !== 'text');
  return isOwn ? { position: 'beside' } : { badge: selector, position: 'beside' };
}

/** A selector of all these tiles, and of others like them in the page, that finds little else. */
function tileSelector(
  { element, peers }: Repeated,
  read: (tiles: readonly Element[]) => (Film | undefined)[],
): string | undefined {
  const document = element.ownerDocument;
  let best: { selector: string; titled: number } | undefined;
  let tried = 0;
  for (const selector of selectorsOf(element, peers)) {
    if (++tried > MAX_TRIED_SELECTORS) break;
    const found = [...document.querySelectorAll(selector)];
    const all = new Set(found);
    if (peers.filter((peer) => all.has(peer)).length < peers.length * FOUND) continue;
    if (found.some((tile) => tile.parentElement?.closest(selector))) continue;
    const films = read(found);
    const titled = films.filter(Boolean).length / films.length;
    if (titled >= TITLED) return selector;
    if (!best || titled > best.titled) best = { selector, titled };
  }
  return best?.selector;
}

/** Selectors of an element that its peers have too, the most lasting first. */
function* selectorsOf(element: Element, peers: readonly Element[]): Generator<string> {
  const own = partsOf(element).filter(
    (part) => peers.filter((peer) => peer.matches(part)).length >= peers.length * FOUND,
  );
  yield* own;
  // By tags alone first: with the places of the rows, only the tiles of one row would be found.
  yield* scopedSelectors(element, own, ({ localName }) => localName);
  yield* scopedSelectors(element, [], (inner) => chainWithin(inner.parentElement!, inner));
}

/** Selectors within ancestors that have a name, by the steps down from there. */
function* scopedSelectors(
  element: Element,
  own: readonly string[],
  stepTo: (inner: Element) => string,
): Generator<string> {
  let chain = element.localName;
  for (let above = element.parentElement; above && above.localName !== 'html'; above = above.parentElement) {
    const tags = /^(?:main|body)$/.test(above.localName) ? [above.localName] : [];
    for (const before of [...partsOf(above), ...tags]) {
      for (const part of own) yield `${before} ${part}`;
      yield `${before} > ${chain}`;
    }
    chain = `${stepTo(above)} > ${chain}`;
  }
}
