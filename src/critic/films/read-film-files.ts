import type { ListedFilm } from '../../core/film/film.ts';
import type { FilmFiles } from './film-files.ts';
import { joinFilms } from './join-imdb-files.ts';
import { FILMS_FILE, readFilmsFile } from './jsonl-films.ts';

/** The films of a list's files, one after another. @param step called with the name of each file before it is read */
export function filmsIn(files: FilmFiles, step?: (file: string) => void): AsyncGenerator<ListedFilm> {
  const lines = files.open(FILMS_FILE);
  return lines ? readFilmsFile(lines) : joinFilms(files, step);
}
