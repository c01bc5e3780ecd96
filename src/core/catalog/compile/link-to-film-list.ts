import type { ListedFilm } from '../../film/film.ts';
import { plainId } from '../../film/registers.ts';
import type { Review } from '../../review/review.ts';
import { titleKey, titleKeys } from '../../titles/title-keys.ts';

/**
 * Which film of the list each review is of, by row: that of its IMDb id, else the only film of its title in its
 * year, else the only one within a year of it; a review without year only when one film has its title at all.
 * A review that the list cannot place is left out: all of that name then stay its rivals.
 */
export function linkToFilmList(reviews: Review[], list: ListedFilm[]): Map<number, ListedFilm> {
  const found = new Map<number, ListedFilm>();
  if (list.length === 0) return found;
  const wanted = linkById(reviews, list, found);
  if (wanted.size === 0) return found;
  const named = filmsNamed(wanted, list, new Set(found.values()));
  for (const [key, rows] of wanted)
    for (const row of rows) {
      const listed = only(reviews[row]!, named.get(key) ?? []);
      if (listed !== undefined) found.set(row, listed);
    }
  return found;
}

/** Adds to a list that is kept under a key. */
function addUnder<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Finds the films of IMDb ids; returns the rows of all other reviews, by the keys of their titles. */
function linkById(
  reviews: Review[],
  list: ListedFilm[],
  found: Map<number, ListedFilm>,
): Map<string, number[]> {
  const byId = new Map<string, ListedFilm>();
  for (const film of list)
    for (const id of [film.id, film.ids?.imdb]) if (id && !byId.has(plainId(id))) byId.set(plainId(id), film);
  const wanted = new Map<string, number[]>();
  reviews.forEach(({ film }, row) => {
    const id = film.ids?.imdb;
    const listed = id === undefined ? undefined : byId.get(plainId(id));
    if (listed !== undefined) found.set(row, listed);
    else addUnder(wanted, titleKey(film.title), row);
  });
  return wanted;
}

/** The films of the list that have one of these keys and are not taken yet. */
function filmsNamed(
  wanted: ReadonlyMap<string, unknown>,
  list: ListedFilm[],
  taken: ReadonlySet<ListedFilm>,
): Map<string, ListedFilm[]> {
  const named = new Map<string, ListedFilm[]>();
  for (const film of list) {
    if (taken.has(film)) continue;
    for (const key of new Set([film.title, ...(film.otherTitles ?? [])].map(titleKey)))
      if (wanted.has(key)) addUnder(named, key, film);
  }
  return named;
}

/** The one of these namesakes that the review is of, if only one can be. */
function only({ film, date }: Review, films: ListedFilm[]): ListedFilm | undefined {
  const fits = films.filter(
    ({ kind }) => film.kind === 'unknown' || kind === 'unknown' || kind === film.kind,
  );
  const year = film.year ?? titleKeys(film.title).year;
  if (!year) {
    // A review cannot predate its film by more than a festival's lead.
    const latest = date === undefined ? Number.POSITIVE_INFINITY : Number(date.slice(0, 4)) + 1;
    const made = fits.filter((one) => (one.year ?? 0) <= latest);
    return made.length === 1 ? made[0] : undefined;
  }
  for (const off of [0, 1]) {
    const near = fits.filter((one) => one.year !== undefined && Math.abs(one.year - year) <= off);
    if (near.length === 1) return near[0];
    const spelled = near.filter((one) => one.title.toLowerCase() === film.title.toLowerCase());
    if (near.length > 1) return spelled.length === 1 ? spelled[0] : undefined;
  }
  return undefined;
}
