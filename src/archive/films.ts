import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Kind, ListedFilm } from '../film/film.ts';

/** Rows of a TSV file of IMDb's public data, "\N" as undefined. Takes `name.tsv` or `name.tsv.gz`. */
async function* rows(dir: string, name: string): AsyncGenerator<(string | undefined)[]> {
  const plain = join(dir, `${name}.tsv`);
  const file = existsSync(plain) ? plain : `${plain}.gz`;
  if (!existsSync(file)) return;
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let first = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!first) yield line.split('\t').map((cell) => (cell === '\\N' ? undefined : cell));
    first = false;
  }
}

/** IMDb's titleType, as far as a namesake matters; shorts, games and episodes are left out. */
const KINDS: Record<string, Kind> = {
  movie: 'film',
  tvMovie: 'film',
  video: 'film',
  tvSpecial: 'film',
  tvSeries: 'series',
  tvMiniSeries: 'series',
};

/**
 * The films and series of a folder in the layout of IMDb's public data files (title.basics, and where present
 * title.akas, title.ratings, title.crew, name.basics; .tsv or .tsv.gz).
 */
export async function readFilms(dir: string): Promise<ListedFilm[]> {
  const films = new Map<string, ListedFilm>();
  for await (const [id, type, title, original, , year, , minutes] of rows(dir, 'title.basics')) {
    const kind = type && KINDS[type];
    if (!id || !kind || !title) continue;
    const film: ListedFilm = { id, title, kind, votes: 0, ids: { imdb: id } };
    if (year) film.year = Number(year);
    if (minutes) film.minutes = Number(minutes);
    if (original && original !== title) film.otherTitles = [original];
    films.set(id, film);
  }
  for await (const [id, , title] of rows(dir, 'title.akas')) {
    const film = id && films.get(id);
    if (!film || !title || title === film.title || film.otherTitles?.includes(title)) continue;
    film.otherTitles ??= [];
    film.otherTitles.push(title);
  }
  for await (const [id, , votes] of rows(dir, 'title.ratings')) {
    const film = id && films.get(id);
    if (film) film.votes = Number(votes) || 0;
  }
  const directed = new Map<string, ListedFilm[]>();
  for await (const [id, directors] of rows(dir, 'title.crew')) {
    const film = id && films.get(id);
    if (!film || !directors) continue;
    for (const person of directors.split(',')) {
      const list = directed.get(person) ?? [];
      directed.set(person, list);
      list.push(film);
    }
  }
  for await (const [person, name] of rows(dir, 'name.basics')) {
    if (!name) continue;
    for (const film of (person && directed.get(person)) || []) {
      film.directors ??= [];
      film.directors.push(name);
    }
  }
  return [...films.values()];
}
