/** Reads the tables beside this file: the films that the bundled archives must know of. */

import { readFileSync } from 'node:fs';
import type { Kind, ListedFilm } from '../../core/film/film.ts';
import { titleKey } from '../../core/titles/title-keys.ts';

/** The year to which by-hand.tsv has been kept. */
export const LAST_YEAR_OF_BUNDLED_FILMS = 2026;

/** The rows of a table here: cells apart by tabs, lines that begin with # are comments. */
function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const namesIn = (cell: string | undefined, between: string) =>
  cell ? { names: cell.split(between) } : undefined;

/** The films that scripts/make-bundled-films.ts took out of a list of films. */
function listedFilms(): ListedFilm[] {
  return rowsOf('./listed.tsv').map(([id, title, year, kind, votes, minutes, directors, others, netflix]) => {
    const film: ListedFilm = {
      id: id!,
      title: title!,
      kind: kind as Kind,
      votes: Number(votes),
      ids: { imdb: id! },
    };
    if (year) film.year = Number(year);
    if (minutes) film.minutes = Number(minutes);
    const names = namesIn(directors, ';');
    if (names) film.directors = names.names;
    const other = namesIn(others, ' | ');
    if (other) film.otherTitles = other.names;
    if (netflix) film.ids!.netflix = netflix;
    return film;
  });
}

/** The key under which two tables name one film. */
const keyOf = ({ title, year, kind }: Pick<ListedFilm, 'title' | 'year' | 'kind'>) =>
  `${titleKey(title)} ${year ?? ''} ${kind}`;

/** What is written by hand of films that the generated list lacks, and how known a film is where that counts too few. */
function filmsByHand(): ListedFilm[] {
  return rowsOf('./by-hand.tsv').map(([title, year, kind, votes, directors]) => ({
    id: `${titleKey(title!)}-${year}-${kind}`,
    title: title!,
    year: Number(year),
    kind: kind as Kind,
    votes: Number(votes),
    ...(directors && { directors: directors.split(';') }),
  }));
}

/** Running times of reviewed films and their ids on Netflix, by `keyOf`. */
function runningTimes(): Map<string, { minutes: number; netflix: string | undefined }> {
  return new Map(
    rowsOf('./running-times.tsv').map(([title, year, minutes, netflix]) => [
      keyOf({ title: title!, year: Number(year), kind: 'film' }),
      { minutes: Number(minutes), netflix },
    ]),
  );
}

/** Titles of reviewed films in other languages, by `keyOf`. */
function otherTitles(): Map<string, string[]> {
  return new Map(
    rowsOf('./other-titles.tsv').map(([title, year, titles]) => [
      keyOf({ title: title!, year: Number(year), kind: 'film' }),
      titles!.split(' | '),
    ]),
  );
}

/** A film of the tables' own reviews: its IMDb id tells it apart from its namesakes. */
interface ReviewedFilm {
  title: string;
  year: number;
  imdb: string;
}

/**
 * The films that the bundled archives must know of: those they review, with their titles in other languages and their
 * ids, and all films and series that share a title with one of them.
 * @param reviewed the films that are reviewed; their ids are given to films of the table made by hand
 */
export function bundledFilms(reviewed: readonly ReviewedFilm[]): ListedFilm[] {
  const films = listedFilms();
  const known = new Map(films.map((film) => [keyOf(film), film]));
  const byId = new Map(films.map((film) => [film.id, film]));
  const ids = new Map(reviewed.map(({ title, year, imdb }) => [keyOf({ title, year, kind: 'film' }), imdb]));
  for (const made of filmsByHand()) {
    const imdb = ids.get(keyOf(made));
    const listed = (imdb && byId.get(imdb)) || known.get(keyOf(made));
    if (listed) {
      listed.votes = Math.max(listed.votes, made.votes);
      listed.directors ??= made.directors;
      if (listed.title !== made.title) listed.otherTitles = [...(listed.otherTitles ?? []), made.title];
      continue;
    }
    const film = imdb ? { ...made, id: imdb, ids: { imdb } } : made;
    films.push(film);
    byId.set(film.id, film);
  }
  const filmOf = (key: string, table: string) => {
    const film = byId.get(ids.get(key) ?? '');
    if (!film) throw new Error(`${table}: no review is of the film “${key}”`);
    return film;
  };
  for (const [key, { minutes, netflix }] of runningTimes()) {
    const film = filmOf(key, 'running-times.tsv');
    film.minutes ??= minutes;
    if (netflix) film.ids = { ...film.ids, netflix };
  }
  for (const [key, titles] of otherTitles()) {
    const film = filmOf(key, 'other-titles.tsv');
    film.otherTitles = [...new Set([...(film.otherTitles ?? []), ...titles])];
  }
  return films;
}
