/** Joins IMDb's public files, read side by side, to films. */

import { lowerBound } from '../../core/catalog/format/lower-bound.ts';
import type { Kind, ListedFilm } from '../../core/film/film.ts';
import type { FilmFiles } from './film-files.ts';
import { Column, NumberLists, TextColumn } from './growing-columns.ts';
import { cellsOf, idOf, readTsvLines } from './read-tsv.ts';

/** IMDb's titleType, as far as a namesake matters; shorts, games and episodes are left out. */
const KINDS: Record<string, Kind> = {
  movie: 'film',
  tvMovie: 'film',
  video: 'film',
  tvSpecial: 'film',
  tvSeries: 'series',
  tvMiniSeries: 'series',
};
const KIND_NAMES: Kind[] = ['film', 'series'];

/** Most other titles kept for one film, and in all for films that nobody has voted on: the real list has 50 million. */
const MAX_OTHER_TITLES = 40;
const MAX_TITLES_OF_UNKNOWN = 1_000_000;
/** The list names at most this many of a film's cast. */
const MAX_CAST = 10;
const PLAYED = new Set(['actor', 'actress', 'self']);

/** A list while it is joined: columns, since millions of films as objects are gigabytes. */
class Joined {
  readonly rows = new Map<string, number>();
  readonly ids = new TextColumn();
  readonly titles = new TextColumn();
  readonly kinds = new Column();
  readonly years = new Column();
  readonly minutes = new Column();
  readonly votes = new Column();
  readonly others = new NumberLists();
  readonly otherTexts = new TextColumn();
  readonly directors = new NumberLists();
  readonly cast = new NumberLists();
  /** Other titles of films without votes. */
  ofUnknown = 0;
  #names = new TextColumn();
  #people = new Uint32Array();
  /** By the person's place in #people: the name's number plus one. */
  #nameOf = new Uint32Array();
  #lastId = '';
  #lastRow: number | undefined;

  /** A line's film by its first cell; most files have a film's lines one after another. */
  rowOf(line: string): number | undefined {
    const last = this.#lastId;
    if (last && line.startsWith(last) && line.charCodeAt(last.length) === 9) return this.#lastRow;
    this.#lastId = idOf(line);
    this.#lastRow = this.rows.get(this.#lastId);
    return this.#lastRow;
  }

  /** Numbers of the people whose names are wanted, in order. */
  wantPeople(): void {
    const all = new Uint32Array(this.directors.values.length + this.cast.values.length);
    all.set(this.directors.values);
    all.set(this.cast.values, this.directors.values.length);
    all.sort();
    this.#people = all.filter((person, n) => person !== all[n - 1]);
    this.#nameOf = new Uint32Array(this.#people.length);
  }

  setName(person: number, name: () => string | undefined): void {
    const place = this.#placeOf(person);
    if (place === undefined || this.#nameOf[place]) return;
    const text = name();
    if (text) this.#nameOf[place] = this.#names.add(text) + 1;
  }

  #placeOf(person: number): number | undefined {
    const people = this.#people;
    const place = lowerBound(people.length, (i) => people[i]! < person);
    return people[place] === person ? place : undefined;
  }

  #namesOf(people: number[]): string[] | undefined {
    const names = people.flatMap((person) => {
      const number = this.#nameOf[this.#placeOf(person)!];
      return number ? this.#names.at(number - 1) : [];
    });
    return names.length ? [...new Set(names)] : undefined;
  }

  film(row: number): ListedFilm {
    const id = this.ids.at(row);
    const title = this.titles.at(row);
    const film: ListedFilm = {
      id,
      title,
      kind: KIND_NAMES[this.kinds.at(row)]!,
      votes: this.votes.at(row),
      ids: { imdb: id },
    };
    if (this.years.at(row)) film.year = this.years.at(row);
    if (this.minutes.at(row)) film.minutes = this.minutes.at(row);
    const others = new Set(this.others.of(row).map((text) => this.otherTexts.at(text)));
    others.delete(title);
    if (others.size) film.otherTitles = [...others].slice(0, MAX_OTHER_TITLES);
    const directors = this.#namesOf(this.directors.of(row));
    if (directors) film.directors = directors;
    const cast = this.#namesOf(this.cast.of(row));
    if (cast) film.cast = cast;
    return film;
  }
}

/**
 * The films and series of files in the layout of IMDb's public data files, one after another in the order of
 * title.basics. What is held on the way is numbers and bytes.
 * @param step called with the name of each file before it is read
 */
export async function* joinFilms(
  files: FilmFiles,
  step: (file: string) => void = () => {},
): AsyncGenerator<ListedFilm> {
  const joined = new Joined();
  for (const [file, read] of [
    ['title.basics', addBasics],
    ['title.ratings', addVotes],
    ['title.akas', addOthers],
    ['title.crew', addDirectors],
    ['title.principals', addCast],
    ['name.basics', addNames],
  ] as const) {
    step(file);
    if (read === addNames) joined.wantPeople();
    const chunks = files.open(`${file}.tsv`);
    if (chunks) for await (const batch of readTsvLines(chunks)) read(joined, batch);
  }
  for (let row = 0; row < joined.kinds.length; row++) yield joined.film(row);
}

function addBasics(joined: Joined, batch: string[]): void {
  for (const line of batch) {
    const type = line.slice(line.indexOf('\t') + 1, line.indexOf('\t') + 13);
    if (!(type.slice(0, type.indexOf('\t')) in KINDS)) continue;
    const [id, kind, title, original, , year, , minutes] = cellsOf(line);
    if (!id || !title || joined.rows.has(id)) continue;
    const row = joined.ids.add(id);
    joined.rows.set(id, row);
    joined.titles.add(title);
    joined.kinds.push(KIND_NAMES.indexOf(KINDS[kind!]!));
    joined.years.push(Number(year) || 0);
    joined.minutes.push(Number(minutes) || 0);
    joined.votes.push(0);
    if (original && original !== title) joined.others.add(row, joined.otherTexts.add(original));
  }
}

function addVotes(joined: Joined, batch: string[]): void {
  for (const line of batch) {
    const row = joined.rowOf(line);
    if (row !== undefined) joined.votes.set(row, Number(cellsOf(line)[2]) || 0);
  }
}

function addOthers(joined: Joined, batch: string[]): void {
  for (const line of batch) {
    const row = joined.rowOf(line);
    if (row === undefined || (joined.votes.at(row) === 0 && joined.ofUnknown > MAX_TITLES_OF_UNKNOWN))
      continue;
    const title = cellsOf(line)[2];
    if (!title) continue;
    joined.others.add(row, joined.otherTexts.add(title));
    if (joined.votes.at(row) === 0) joined.ofUnknown++;
  }
}

/** "nm0000206" as a number, 0 for what is none. */
const personOf = (id: string | undefined) => (id?.startsWith('nm') && Number(id.slice(2))) || 0;

function addDirectors(joined: Joined, batch: string[]): void {
  for (const line of batch) {
    const row = joined.rowOf(line);
    const people = row !== undefined && cellsOf(line)[1];
    for (const id of people ? people.split(',') : []) {
      const person = personOf(id);
      if (person) joined.directors.add(row as number, person);
    }
  }
}

function addCast(joined: Joined, batch: string[]): void {
  for (const line of batch) {
    const row = joined.rowOf(line);
    if (row === undefined) continue;
    const [, , id, category] = cellsOf(line);
    const person = category && PLAYED.has(category) ? personOf(id) : 0;
    if (person && joined.cast.of(row).length < MAX_CAST) joined.cast.add(row, person);
  }
}

function addNames(joined: Joined, batch: string[]): void {
  for (const line of batch) joined.setName(personOf(idOf(line)), () => cellsOf(line)[1]);
}
