/** Proposes where tiles hold their titles and years. */

import type { Film } from '../../core/film/film.ts';
import { hasLetter, normalizeText } from '../extract/clean-text.ts';
import type { Repeated } from './repeated-elements.ts';
import { partsOf } from './stable-selector.ts';
import { chainWithin, isYearText, ownTextOf, withOwnText } from './text-parts.ts';

/** Reads all tiles by a source of the title, and one of the year. */
export type ReadTiles = (title: string | string[], year?: string) => (Film | undefined)[];

/** Elements of a tile that are looked at. */
const MAX_PARTS = 80;
/** What most tiles have, and how many of their titles differ: the other half may be one film in two rows. */
const MOST = 0.7;
const DISTINCT = 0.5;
/** As few tiles may give a year: many lists leave it out for new films. */
const SOME = 0.3;
const MAX_TITLE_UNITS = 120;

/** Words in the names of classes and attributes that say that something is a title. */
const TITLE_NAMES = /title|name|heading|titel|titre|titulo/i;
/** Texts that are no title: a number, a length, a mark, a year. */
const NO_TITLE =
  /^(?:[\d\s.,:/%★☆+–-]+|\d+\s?(?:h|hr|hrs|min|m|mins)\b.*|HD|4K|new|play|watch|trailer|info|more|details)$/i;

/** Where most of the tiles give a title; the first that does, and one that helps where it fails. */
export function titleSources(
  { element, peers }: Repeated,
  pointed: Element,
  read: ReadTiles,
): string | string[] | undefined {
  let first: { source: string; count: number } | undefined;
  for (const source of new Set(titleCandidates(element, peers, pointed))) {
    const titles = read(source).flatMap((film) => (film && isTitle(film.title) ? [film.title] : []));
    const isGood = titles.length >= peers.length * MOST && new Set(titles).size >= titles.length * DISTINCT;
    if (!isGood) continue;
    if (first && titles.length > first.count) return [first.source, source];
    first ??= { source, count: titles.length };
    if (first.count >= peers.length) break;
  }
  return first?.source;
}

const isTitle = (text: string): boolean => text.length <= MAX_TITLE_UNITS && !NO_TITLE.test(text);

function* titleCandidates(tile: Element, peers: readonly Element[], pointed: Element): Generator<string> {
  const inner = [...tile.querySelectorAll('*')].slice(0, MAX_PARTS);
  const texts = inner.filter((part) => hasLetter(ownTextOf(part)));
  const shown = tile.contains(pointed) && pointed !== tile && hasLetter(normalizeText(pointed.textContent));
  const isOne = shown && !pointed.querySelector('img') && !isYearText(ownTextOf(pointed));
  const named = (part: Element) =>
    TITLE_NAMES.test(
      `${part.className} ${part.getAttribute('itemprop')} ${part.getAttribute('data-testid')}`,
    );
  const ordered = [
    ...(isOne ? [pointed] : []),
    ...inner.filter((part) => /^h[1-6]$/.test(part.localName)),
    ...texts.filter(named),
  ];
  for (const part of ordered) yield* sourceWithin(part, tile, peers);
  yield 'img @alt';
  for (const name of tile.getAttributeNames()) if (/^data-.*(?:title|name)$/.test(name)) yield `@${name}`;
  yield* ['@aria-label', 'a @aria-label', 'a @title', '@title'];
  for (const part of texts) yield* sourceWithin(part, tile, peers);
  if (tile.matches('img')) yield '@alt';
  yield '@text';
}

/** How a part of a tile is named so that its peers have it too, and it is the first. */
function sourceWithin(part: Element, tile: Element, peers: readonly Element[]): string[] {
  const above = part.parentElement;
  const own = partsOf(part);
  const scoped =
    above && above !== tile ? partsOf(above).flatMap((before) => [`${before} ${part.localName}`]) : [];
  const tag = /^(?:h[1-6]|a|time|figcaption|strong|b|em|i|td|p|span|div)$/.test(part.localName)
    ? [part.localName]
    : [];
  const chain = `:scope > ${chainWithin(tile, part)}`;
  const selector = [...own, ...scoped, ...tag, chain].find(
    (each) =>
      tile.querySelector(each) === part &&
      peers.filter((peer) => peer.querySelector(each)).length >= peers.length * SOME,
  );
  return selector ? [withOwnText(selector, part)] : [];
}

/** Where some of the tiles give a year that is not in their title; undefined where none do, or where the title has it. */
export function yearSource(
  { element, peers }: Repeated,
  title: string | string[],
  read: ReadTiles,
): string | undefined {
  const dated = (year?: string) => read(title, year).filter((film) => film?.year).length;
  const already = dated();
  if (already >= peers.length * MOST) return undefined;
  let best: { source: string; count: number } | undefined;
  for (const source of new Set(yearCandidates(element, peers))) {
    const count = dated(source);
    if (count >= peers.length * SOME && count > already && count > (best?.count ?? 0))
      best = { source, count };
  }
  return best?.source;
}

function* yearCandidates(tile: Element, peers: readonly Element[]): Generator<string> {
  for (const peer of [tile, ...peers].slice(0, 8)) {
    for (const part of [...peer.querySelectorAll('*')].slice(0, MAX_PARTS))
      if (isYearText(ownTextOf(part))) yield* sourceWithin(part, peer, peers);
    if (isYearText(ownTextOf(peer))) yield '@text';
    for (const name of peer.getAttributeNames())
      if (/^data-.*year$/.test(name) && isYearText(peer.getAttribute(name) ?? '')) yield `@${name}`;
  }
}
