import * as v from 'valibot';
import type { Kind } from '../../../core/film/film.ts';
import { csvRows } from '../../../core/text/csv-rows.ts';
import { ProblemError } from '../../../core/text/problem.ts';
import type { WatchState } from '../../../protocol/watch-state.ts';
import { type WatchedFilm, watchedFilmSchema } from '../../../protocol/watched-film.ts';

/** What an export of another service said. */
export interface WatchExport {
  films: WatchedFilm[];
  /** How many of its rows are no film that we can keep: episodes, games, rows without a title. */
  skipped: number;
}

/** A row of an export as far as we use it; undefined where it is no film. */
type Found = { title?: unknown; year?: unknown; kind?: Kind; imdb?: unknown; state: WatchState } | undefined;
type Cells = Record<string, string>;

/** The tables that are read: by columns that only they have together. */
const TABLES: { columns: string[]; read(cells: Cells, fileName: string): Found }[] = [
  // Letterboxd: watched.csv and watchlist.csv have the same columns, so the file's name tells which it is.
  {
    columns: ['Name', 'Year', 'Letterboxd URI'],
    read: ({ Name, Year }, fileName) => ({
      title: Name,
      year: Year,
      kind: 'film',
      state: /watchlist/i.test(fileName) ? 'wanted' : 'seen',
    }),
  },
  // IMDb: a list has the viewer's own rating where there is one.
  {
    columns: ['Const', 'Title', 'Title Type'],
    read(cells) {
      const kind = kindOf(cells['Title Type'] ?? '');
      return (
        kind && {
          title: cells.Title,
          year: cells.Year,
          kind,
          imdb: cells.Const,
          state: cells['Your Rating'] ? 'seen' : 'wanted',
        }
      );
    },
  },
  {
    columns: ['title', 'year', 'type', 'imdb_id'],
    read({ title, year, type, imdb_id, listed_at }) {
      const kind = kindOf(type ?? '');
      return kind && { title, year, kind, imdb: imdb_id, state: listed_at ? 'wanted' : 'seen' };
    },
  },
];

/** What a type of title is in words of any language: nothing for episodes, games and the like. */
function kindOf(type: string): Kind | undefined {
  if (/epis|épis|folge|game|spiel|jeu|juego|jogo|gioco|podcast|season|music|person/i.test(type))
    return undefined;
  return /seri|séri|show/i.test(type) ? 'series' : 'film';
}

/** An entry of a JSON export of Trakt: watched, history, ratings or watchlist. */
const named = v.object({
  title: v.string(),
  year: v.nullish(v.number()),
  ids: v.optional(v.object({ imdb: v.nullish(v.string()) })),
});
const traktEntry = v.object({
  movie: v.optional(named),
  show: v.optional(named),
  episode: v.optional(v.unknown()),
  season: v.optional(v.unknown()),
  listed_at: v.optional(v.string()),
});

function readTrakt(entry: unknown): Found {
  const read = v.safeParse(traktEntry, entry);
  if (!read.success) return undefined;
  const { movie, show, episode, season, listed_at } = read.output;
  const film = movie ?? show;
  if (!film || episode || season) return undefined;
  return {
    title: film.title,
    year: film.year ?? undefined,
    kind: movie ? 'film' : 'series',
    imdb: film.ids?.imdb ?? undefined,
    state: listed_at ? 'wanted' : 'seen',
  };
}

/**
 * Reads what Letterboxd, IMDb or Trakt exported.
 * @param as what to take all of them for, whatever the file says
 * @throws ProblemError when it is no such file
 */
export function parseWatchExport(fileName: string, text: string, as?: WatchState): WatchExport {
  const found = /^\s*\[/.test(text) ? traktEntries(text) : tableRows(fileName, text);
  const films = found.flatMap((one) => {
    const film = one && keepable(one, as);
    return film ? [film] : [];
  });
  if (!films.length && found.length) throw new ProblemError('error.notAWatchExport');
  return { films, skipped: found.length - films.length };
}

function traktEntries(text: string): Found[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError('error.notAWatchExport');
  }
  return (json as unknown[]).map(readTrakt);
}

function tableRows(fileName: string, text: string): Found[] {
  const records = csvRecords(text);
  const names = Object.keys(records[0] ?? {});
  const table = TABLES.find(({ columns }) => columns.every((column) => names.includes(column)));
  if (!table) throw new ProblemError('error.notAWatchExport');
  return records.map((cells) => table.read(cells, fileName));
}

function keepable(
  { title, year, kind, imdb, state }: NonNullable<Found>,
  as?: WatchState,
): WatchedFilm | undefined {
  const whole = Number(year);
  const read = v.safeParse(watchedFilmSchema, {
    title,
    ...(Number.isInteger(whole) && whole > 0 && { year: whole }),
    kind: kind ?? 'unknown',
    ...(typeof imdb === 'string' && /^tt\d+$/.test(imdb) && { ids: { imdb } }),
    state: as ?? state,
  });
  return read.success ? read.output : undefined;
}

/** The rows of a table, each with its cells by the names of the first row. */
function csvRecords(text: string): Cells[] {
  let rows: string[][];
  try {
    rows = csvRows(text, ',').map(({ cells }) => cells);
  } catch {
    throw new ProblemError('error.notAWatchExport');
  }
  const [names = [], ...others] = rows;
  return others.map((cells) =>
    Object.fromEntries(names.map((name, at) => [name.trim(), (cells[at] ?? '').trim()])),
  );
}
