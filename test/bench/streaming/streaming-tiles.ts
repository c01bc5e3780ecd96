import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readLines } from '../../../scripts/match.ts';

/** Real titles and streaming catalogs beside the project; measuring is skipped where they are not there. */
export const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
export const TITLES = `${SHARED}/titles`;
export const isSharedHere = existsSync(`${SHARED}/streaming`);

export const SERVICES = ['netflix', 'prime', 'disney'] as const;
export const CATALOGS = ['movielens', 'critic'] as const;
export type CatalogName = (typeof CATALOGS)[number];

/** A tile of a service, with what it does not say: its year and directors. */
export interface Tile {
  query: string;
  kind: 'film' | 'series';
  trueYear: number;
  minutes?: number;
  directors: string[];
  expect: Record<CatalogName, string | string[] | null>;
}

export interface CatalogLine {
  id: string;
  title: string;
  year?: number;
  imdbId?: string;
}

export const readTiles = (service: string): Tile[] => readLines(`${SHARED}/streaming/${service}.jsonl.gz`);
export const readCatalogLines = (name: string): CatalogLine[] =>
  readLines(`${TITLES}/${name}/catalog.jsonl.gz`);

const table = (name: string): string[][] =>
  gunzipSync(readFileSync(`${TITLES}/${name}`))
    .toString()
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** Directors of each film of the list, by its id. */
export function readDirectors(): Map<string, string[]> {
  const people = new Map(table('name.basics.tsv.gz').map(([id, name]) => [id!, name!]));
  return new Map(
    table('title.crew.tsv.gz').map(([id, all]) => [
      id!,
      all!.split(',').flatMap((one) => people.get(one) ?? []),
    ]),
  );
}

const surname = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
    .split(' ')
    .pop();

/**
 * Whether a review is of the tile's film: the expected one, or the same film under another spelling (a director in
 * common and years at most three apart; where a director is unknown, years at most one apart). As score.mjs of the
 * streaming catalogs has it.
 */
export function isRight(
  tile: Tile,
  expected: string | string[] | null,
  film: CatalogLine,
  directors: Map<string, string[]>,
): boolean {
  if ([expected].flat().includes(film.id)) return true;
  if (tile.kind !== 'film') return false;
  const apart = Math.abs((film.year ?? Number.NaN) - tile.trueYear);
  const names = new Set((directors.get(film.imdbId ?? film.id) ?? []).map(surname));
  if (names.size && tile.directors.length)
    return apart <= 3 && tile.directors.some((name) => names.has(surname(name)));
  return apart <= 1;
}
