import { FILMS_FILE } from './jsonl-films.ts';

/** The files of a list of films, wherever they lie. */
export interface FilmFiles {
  /** The bytes of a file by its name, unpacked if it is packed (`.gz`); undefined where there is none. */
  open(name: string): AsyncIterable<Uint8Array> | undefined;
}

/** The files that make a list: what `films fetch` makes, or IMDb's public data, each where it is there. */
export const FILM_FILES = [
  FILMS_FILE,
  ...['title.basics', 'title.ratings', 'title.akas', 'title.crew', 'title.principals', 'name.basics'].map(
    (name) => `${name}.tsv`,
  ),
];
