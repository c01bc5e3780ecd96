/** Lists of reviews without words: the latest, the best, a surprise. */

import type { Listing, ListOrder, ListScope, Sort } from '../catalog.ts';
import type { RowKeys } from '../format/row-keys.ts';
import { compareTexts, titleOrder } from './sort-order.ts';

const DAY_MS = 86_400_000;
/** More than the days from any date to 1970, so that a rank is never below zero. */
const RANK_OF_1970 = 200_000;
/** Rank and row are sorted as one number: ranks stay below 2³⁰. */
const ROW_RADIX = 2 ** 22;
const MAX_RANK = 2 ** 30;

/** The reviews of a catalog in an order, without words: ranks are compared between archives, equals come best known first. */
export function listReviews(keys: RowKeys, order: ListOrder, scope: ListScope): Listing {
  const passes = scopeTest(keys, scope);
  if (order.by === 'title') return listByTitle(keys, passes);
  const rank = rankBy(order, keys);
  const sorted = new Float64Array(keys.count);
  let count = 0;
  for (let row = 0; row < keys.count; row++) {
    if (!passes(row)) continue;
    const place = rank(row);
    if (place >= 0) sorted[count++] = (MAX_RANK - place) * ROW_RADIX + row;
  }
  const rows = sorted.subarray(0, count).sort();
  return {
    count,
    rank: (at) => MAX_RANK - Math.floor(rows[at]! / ROW_RADIX),
    review: (at) => keys.summary(rows[at]! % ROW_RADIX),
  };
}

/** Titles are folded once for each catalog: that takes longer than sorting them. */
const titlePlaces = new WeakMap<RowKeys, readonly string[]>();

function titlesInOrder(keys: RowKeys): readonly string[] {
  const known = titlePlaces.get(keys);
  if (known) return known;
  const places = Array.from({ length: keys.count }, (_, row) => titleOrder(keys.title(row)));
  titlePlaces.set(keys, places);
  return places;
}

function listByTitle(keys: RowKeys, passes: (row: number) => boolean): Listing {
  const places = titlesInOrder(keys);
  const rows = places.flatMap((_, row) => (passes(row) ? [row] : [])).sort(rowOrder('title', keys));
  return {
    count: rows.length,
    rank: (at) => places[rows[at]!]!,
    review: (at) => keys.summary(rows[at]!),
  };
}

/** Which of two rows comes first in an order; 0 where it does not say. What lacks a day or a grade comes last. */
export function rowOrder(sort: Sort, keys: RowKeys): (a: number, b: number) => number {
  if (sort === 'grade') return (a, b) => keys.score(b) - keys.score(a);
  if (sort === 'date') {
    const day = (row: number) => keys.day(row) || -RANK_OF_1970;
    return (a, b) => day(b) - day(a);
  }
  const places = titlesInOrder(keys);
  return (a, b) => compareTexts(places[a]!, places[b]!);
}

/** How early a row comes; below zero where it does not belong to the list. */
function rankBy(order: Exclude<ListOrder, { by: 'title' }>, keys: RowKeys): (row: number) => number {
  switch (order.by) {
    case 'latest':
      return (row) => RANK_OF_1970 + (keys.day(row) || -RANK_OF_1970);
    case 'best':
      return (row) => keys.score(row) + 1;
    case 'surprise':
      return (row) => mixed(row, order.seed);
    case 'month': {
      const { month, before } = order;
      return (row) => {
        const day = keys.day(row);
        if (Number.isNaN(day)) return -1;
        const date = new Date(day * DAY_MS);
        return date.getUTCMonth() + 1 === month && date.getUTCFullYear() < before ? RANK_OF_1970 + day : -1;
      };
    }
  }
}

/** A number below 2³⁰ for a row, another with each seed (the finish of murmur3). */
function mixed(row: number, seed: number): number {
  let hash = Math.imul(row + 1, 0x9e3779b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}

function scopeTest(keys: RowKeys, { score, years, only, except }: ListScope): (row: number) => boolean {
  const rowsOf = (ids: ReadonlySet<string>) => new Set([...ids].map((id) => keys.ids.rowOf(id)));
  const onlyRows = only && rowsOf(only);
  const exceptRows = except && rowsOf(except);
  return (row) => {
    if (score && !(keys.score(row) >= score[0] && keys.score(row) <= score[1])) return false;
    if (years && !(keys.year(row) >= years[0] && keys.year(row) <= years[1])) return false;
    if (onlyRows && !onlyRows.has(row)) return false;
    return !exceptRows?.has(row);
  };
}
