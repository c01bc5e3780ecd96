import type { ListedFilm } from '../../core/film/film.ts';
import { cachedIndex } from './film-cache.ts';
import { FilmList } from './film-list.ts';

/**
 * The films and series of a folder in the layout of IMDb's public data files (title.basics, and where present
 * title.akas, title.ratings, title.crew, title.principals, name.basics; .tsv or .tsv.gz). Joined as a stream; the
 * list is kept in the user's cache folder, and asked there as long as the files are the same.
 * @param step called with the name of each file as it is read, when the list must be made
 */
export async function openFilms(dir: string, step?: (file: string) => void): Promise<FilmList> {
  return new FilmList(await cachedIndex(dir, step));
}

/** All of them at once, for what needs the whole list. */
export async function readFilms(dir: string): Promise<ListedFilm[]> {
  return [...(await cachedIndex(dir)).films()];
}
