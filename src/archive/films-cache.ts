import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ListedFilm } from '../film/film.ts';
import { FILES, listFile } from './films.ts';

/** The form of the cached lines; another form is another file. */
const VERSION = 1;
/** Lists that are read faster than a cache of them would be. */
const SMALL = 200_000;

/** Where the cache lies, by the system's own habit. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'reelgrade');
}

/** A name for the state of a list's files: their paths, sizes and times. */
async function stateOf(dir: string): Promise<{ key: string; bytes: number }> {
  const hash = createHash('sha256').update(String(VERSION));
  let bytes = 0;
  for (const name of FILES) {
    const file = listFile(dir, name);
    if (!file) continue;
    const { size, mtimeMs } = await stat(file);
    bytes += size;
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return { key: hash.digest('hex').slice(0, 24), bytes };
}

/** The joined list from the cache, or made and cached. A cache that cannot be read or written costs only time. */
export async function cachedFilms(dir: string, join_: () => Promise<ListedFilm[]>): Promise<ListedFilm[]> {
  const { key, bytes } = await stateOf(dir);
  if (bytes < SMALL) return join_();
  const file = join(cacheFolder(), `films-${key}.jsonl`);
  const held = await readCache(file).catch(() => undefined);
  if (held) return held;
  const films = await join_();
  await writeCache(file, films).catch(() => {});
  return films;
}

type Row = [string, string, string, number, number, number, string[] | 0, string[] | 0];

async function readCache(file: string): Promise<ListedFilm[] | undefined> {
  const films: ListedFilm[] = [];
  let count = -1;
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) })) {
    if (count < 0) {
      count = Number(line);
      continue;
    }
    const [id, title, kind, year, minutes, votes, others, directors] = JSON.parse(line) as Row;
    const film: ListedFilm = { id, title, kind: kind as ListedFilm['kind'], votes, ids: { imdb: id } };
    if (year) film.year = year;
    if (minutes) film.minutes = minutes;
    if (others) film.otherTitles = others;
    if (directors) film.directors = directors;
    films.push(film);
  }
  return films.length === count ? films : undefined;
}

/** Written aside and then put in place, so that two runs at once do no harm; its first line says how many follow. */
async function writeCache(file: string, films: ListedFilm[]): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  const aside = `${file}.${process.pid}`;
  const handle = await open(aside, 'w');
  try {
    await handle.write(`${films.length}\n`);
    for (let n = 0; n < films.length; n += 10_000) {
      const rows = films
        .slice(n, n + 10_000)
        .map(({ id, title, kind, year, minutes, votes, otherTitles, directors }) =>
          JSON.stringify([
            id,
            title,
            kind,
            year ?? 0,
            minutes ?? 0,
            votes,
            otherTitles ?? 0,
            directors ?? 0,
          ] satisfies Row),
        );
      await handle.write(`${rows.join('\n')}\n`);
    }
    await handle.close();
    await rename(aside, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(aside, { force: true });
    throw error;
  }
}
