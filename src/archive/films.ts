import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Kind, ListedFilm } from '../film/film.ts';
import { cachedFilms } from './films-cache.ts';

/** The files of IMDb's public data that are read, each where it is there. */
export const FILES = ['title.basics', 'title.ratings', 'title.akas', 'title.crew', 'name.basics'];

/** The path of a file of the list, `name.tsv` or `name.tsv.gz`, or undefined where there is none. */
export function listFile(dir: string, name: string): string | undefined {
  const plain = join(dir, `${name}.tsv`);
  return [plain, `${plain}.gz`].find((path) => existsSync(path));
}

/** Lines of a TSV file after the first, as a stream: the real files hold tens of millions. */
async function* lines(dir: string, name: string): AsyncGenerator<string[]> {
  const file = listFile(dir, name);
  if (!file) return;
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip({ chunkSize: 1 << 20 })) : bytes;
  const decoder = new TextDecoder();
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    const batch = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = batch.pop() ?? '';
    yield first ? batch.slice(1) : batch;
    first = false;
  }
  if (rest && !first) yield [rest];
}

const cellsOf = (line: string) =>
  (line.endsWith('\r') ? line.slice(0, -1) : line)
    .split('\t')
    .map((cell) => (cell === '\\N' ? undefined : cell));

/** The first cell, for skipping a row without reading it. */
const idOf = (line: string) => line.slice(0, Math.max(0, line.indexOf('\t')));

/** IMDb's titleType, as far as a namesake matters; shorts, games and episodes are left out. */
const KINDS: Record<string, Kind> = {
  movie: 'film',
  tvMovie: 'film',
  video: 'film',
  tvSpecial: 'film',
  tvSeries: 'series',
  tvMiniSeries: 'series',
};

/** Other titles kept for one film, and in all for films that nobody has voted on: the real list has 50 million. */
const MOST_OTHERS = 40;
const MOST_OF_UNKNOWN = 1_000_000;

/**
 * The films and series of a folder in the layout of IMDb's public data files (title.basics, and where present
 * title.akas, title.ratings, title.crew, name.basics; .tsv or .tsv.gz). Read as a stream; the joined list is kept
 * in the user's cache folder, and read from there as long as the files are the same.
 */
export function readFilms(dir: string): Promise<ListedFilm[]> {
  return cachedFilms(dir, () => joinFilms(dir));
}

/** The same from the files alone. */
export async function joinFilms(dir: string): Promise<ListedFilm[]> {
  const films = new Map<string, ListedFilm>();
  for await (const batch of lines(dir, 'title.basics')) {
    for (const line of batch) {
      const [id, type, title, original, , year, , minutes] = cellsOf(line);
      const kind = type && KINDS[type];
      if (!id || !kind || !title) continue;
      const film: ListedFilm = { id, title, kind, votes: 0, ids: { imdb: id } };
      if (year) film.year = Number(year);
      if (minutes) film.minutes = Number(minutes);
      if (original && original !== title) film.otherTitles = [original];
      films.set(id, film);
    }
  }
  for await (const batch of lines(dir, 'title.ratings')) {
    for (const line of batch) {
      const film = films.get(idOf(line));
      if (film) film.votes = Number(cellsOf(line)[2]) || 0;
    }
  }
  await addOthers(dir, films);
  await addDirectors(dir, films);
  return [...films.values()];
}

async function addOthers(dir: string, films: Map<string, ListedFilm>): Promise<void> {
  let ofUnknown = 0;
  for await (const batch of lines(dir, 'title.akas')) {
    for (const line of batch) {
      const film = films.get(idOf(line));
      if (!film || (film.votes === 0 && ofUnknown > MOST_OF_UNKNOWN)) continue;
      const title = cellsOf(line)[2];
      if (!title || title === film.title || film.otherTitles?.includes(title)) continue;
      film.otherTitles ??= [];
      if (film.otherTitles.length < MOST_OTHERS) film.otherTitles.push(title);
      if (film.votes === 0) ofUnknown++;
    }
  }
}

async function addDirectors(dir: string, films: Map<string, ListedFilm>): Promise<void> {
  const directed = new Map<string, ListedFilm[]>();
  for await (const batch of lines(dir, 'title.crew')) {
    for (const line of batch) {
      const film = films.get(idOf(line));
      const directors = film && cellsOf(line)[1];
      for (const person of directors?.split(',') ?? []) {
        const list = directed.get(person);
        if (list) list.push(film!);
        else directed.set(person, [film!]);
      }
    }
  }
  for await (const batch of lines(dir, 'name.basics')) {
    for (const line of batch) {
      const list = directed.get(idOf(line));
      const name = list && cellsOf(line)[1];
      if (!name) continue;
      for (const film of list) {
        film.directors ??= [];
        film.directors.push(name);
      }
    }
  }
}
