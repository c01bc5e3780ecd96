/** Fetches a list of films from Wikidata, year by year; goes on where it was stopped. */

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ListedFilm } from '../../core/film/film.ts';
import { cacheFolder } from './film-cache.ts';
import { FILMS_FILE, type ListHeader } from './jsonl-films.ts';
import { askService, type QueryOptions, QueryTooLargeError } from './query-service.ts';
import { factsQuery, filmsOf, itemsQuery, parseResults, type Slice } from './wikidata-query.ts';

/** Wikidata's public query service. */
export const WIKIDATA_ENDPOINT = 'https://query.wikidata.org/sparql';
/** The year of the first films. */
export const FIRST_YEAR = 1888;
/** Items whose facts are asked for at once. */
const MAX_ITEMS_PER_QUERY = 150;
/** Parts of an unfinished list that are older are fetched again. */
const MAX_PART_AGE_DAYS = 30;

/** Where the list is kept, and found again by every command. */
export const filmsFolder = (): string => join(cacheFolder(), 'wikidata-films');

/** What is fetched, and where it goes. */
interface FetchFilmsOptions extends Omit<QueryOptions, 'endpoint'> {
  endpoint?: string;
  /** The folder for the list. */
  out: string;
  /** First and last year, both included. */
  years: [first: number, last: number];
  /** Called after each year of films, and of series. */
  progress?: (done: { slice: Slice; films: number; done: number; of: number }) => void;
  /** Today, ISO; for the list's date. */
  today?: string;
}

/**
 * Makes a list of films and series from Wikidata (CC0), year by year. Each year is a file of its own until all are
 * there, so that a run which was stopped goes on where it was.
 * @returns how many films the list has
 * @throws Error in words when the service fails for good; what is there is kept
 */
export async function fetchFilms({
  out,
  years,
  progress,
  today,
  ...query
}: FetchFilmsOptions): Promise<number> {
  const options = { endpoint: WIKIDATA_ENDPOINT, ...query };
  const parts = join(out, 'parts');
  await mkdir(parts, { recursive: true });
  const date = await startDate(parts, today ?? new Date().toISOString().slice(0, 10));
  const slices: Slice[] = [];
  for (let year = years[0]; year <= years[1]; year++)
    slices.push({ kind: 'film', year }, { kind: 'series', year });
  const there = new Set(await readdir(parts));
  for (const [n, slice] of slices.entries()) {
    const name = partName(slice);
    let films = 0;
    if (!there.has(name)) {
      const fetched = await fetchSlice(slice, options);
      films = fetched.length;
      await writeFile(
        join(parts, `${name}.new`),
        fetched.map((film) => `${JSON.stringify(film)}\n`).join(''),
      );
      await rename(join(parts, `${name}.new`), join(parts, name));
    }
    progress?.({ slice, films, done: n + 1, of: slices.length });
  }
  return joinParts(out, parts, slices, date);
}

const partName = ({ kind, year }: Slice) => `${kind}-${year}.jsonl`;

/** The day on which the parts that are there were begun; parts that are too old are thrown away. */
async function startDate(parts: string, today: string): Promise<string> {
  const file = join(parts, 'begun');
  const begun = await readFile(file, 'utf8').catch(() => '');
  const age = (Date.parse(today) - Date.parse(begun)) / 86_400_000;
  if (age >= 0 && age <= MAX_PART_AGE_DAYS) return begun;
  for (const name of await readdir(parts)) await rm(join(parts, name));
  await writeFile(file, today);
  return today;
}

async function fetchSlice(slice: Slice, options: QueryOptions): Promise<ListedFilm[]> {
  const items = [
    ...new Set(parseResults(await askService(itemsQuery(slice), options)).map(({ item }) => item)),
  ];
  const films: ListedFilm[] = [];
  let size = MAX_ITEMS_PER_QUERY;
  for (let at = 0; at < items.length; ) {
    try {
      const facts = parseResults(await askService(factsQuery(items.slice(at, at + size)), options));
      films.push(...filmsOf(facts, slice));
      at += size;
    } catch (error) {
      if (!(error instanceof QueryTooLargeError) || size === 1) throw error;
      size = Math.ceil(size / 2);
    }
  }
  return films;
}

/** Writes the parts as one file, aside and then in place, and removes them. */
async function joinParts(out: string, parts: string, slices: Slice[], date: string): Promise<number> {
  const file = join(out, FILMS_FILE);
  const header: ListHeader = { reelgrade: 'films', version: 1, date };
  await writeFile(`${file}.new`, `${JSON.stringify(header)}\n`);
  let films = 0;
  for (const slice of slices) {
    const part = join(parts, partName(slice));
    films += (await readFile(part, 'utf8')).split('\n').length - 1;
    await pipeline(createReadStream(part), createWriteStream(`${file}.new`, { flags: 'a' }));
  }
  await rename(`${file}.new`, file);
  await rm(parts, { recursive: true });
  return films;
}
