/** Files each review, and each film of the list that shares its name, under the keys of its titles. */

import type { Film, ListedFilm } from '../../film/film.ts';
import { lastFullYearOf } from '../../film/last-full-year.ts';
import type { Review } from '../../review/review.ts';
import { isStrong, KeyStrength, packKeyInfo } from '../../titles/key-strength.ts';
import { nameHash, spellingBits, titleKey, titleKeys } from '../../titles/title-keys.ts';
import type { Posting, Subject, TitleIndex } from '../match-index.ts';
import { linkToFilmList } from './link-to-film-list.ts';

/** Other titles filed for one film at most: a list may know a hundred translations. */
const MAX_OTHER_TITLES = 24;

/** What a reviewed film counts as that is newer than the list: well known (about four thousand votes). */
const POPULARITY_OF_NEWER = 12;

const popularityOf = (votes = 0): number => Math.min(31, Math.round(Math.log2(votes + 1)));

/** How known a reviewed film is; films of the list's last year are known to it in part. */
const popularityOfReviewed = (listed: ListedFilm | undefined, year: number, listYear: number): number =>
  !listed && listYear > 0 && year >= listYear ? POPULARITY_OF_NEWER : popularityOf(listed?.votes);

/** A running time as a byte, 0 when not known or beyond what one holds. */
const minutesOf = (minutes = 0): number => (minutes > 0 && minutes <= 255 ? Math.round(minutes) : 0);

const directorOf = (names: readonly string[] | undefined): number => (names?.[0] ? nameHash(names[0]) : 0);

/** A film of the list as the matching rules see it. */
const listedSubject = ({ year = 0, kind, votes, minutes, directors }: ListedFilm): Subject => ({
  year,
  kind,
  popularity: popularityOf(votes),
  minutes: minutesOf(minutes),
  director: directorOf(directors),
});

/** A reviewed film as the matching rules see it, with what the list knows where the review is silent. */
function reviewedSubject(
  film: Film,
  listed: ListedFilm | undefined,
  yearInTitle: number,
  listYear: number,
): Subject {
  const year = film.year ?? (yearInTitle || listed?.year || 0);
  return {
    year,
    kind: film.kind === 'unknown' ? (listed?.kind ?? film.kind) : film.kind,
    popularity: popularityOfReviewed(listed, year, listYear),
    minutes: minutesOf(film.minutes ?? listed?.minutes),
    director: directorOf(film.directors ?? listed?.directors),
  };
}

/** How strongly a film has each of its keys, and its spelling there. */
interface FilmKeys {
  keys: Map<string, { strength: number; spelling: number }>;
  yearInTitle: number;
}

/** The keys of a film's title and of its other titles, each once, by the strongest way it was read. */
function keysOf(film: Film, listed?: ListedFilm): FilmKeys {
  const own = titleKeys(film.title);
  const spelling = spellingBits(film.title);
  const keys: FilmKeys['keys'] = new Map(own.keys.map(({ key, strength }) => [key, { strength, spelling }]));
  const others = [
    ...(film.otherTitles ?? []),
    ...(listed ? [listed.title, ...(listed.otherTitles ?? [])] : []),
  ];
  for (const title of others.slice(0, MAX_OTHER_TITLES)) {
    const key = titleKey(title);
    // Some lists cut titles at their brackets and leave a single letter, which nobody searches for.
    if (key.length < 2 || (keys.get(key)?.strength ?? KeyStrength.head + 1) <= KeyStrength.other) continue;
    keys.set(key, { strength: KeyStrength.other, spelling: spellingBits(title) });
  }
  return { keys, yearInTitle: own.year };
}

/** Whether a film that has a key this strongly can be taken for a review that has it that strongly. */
const isRival = (strength: number, reviewed: number): boolean => isStrong(strength) || isStrong(reviewed);

/**
 * What a catalog must know to answer by title: each review under all the keys of its titles, and with a list of
 * films also the rivals – films and series that nobody reviewed here and that share a key with a review.
 *
 * A review is taken for the listed film of its id, else for the only one of its title and year (see identify).
 * A rival is filed under a strong key that any review has, and under a weak one where a review has it strongly:
 * two weak readings that meet say nothing.
 * @param ofWholeList the last year that the list knows well, where `films` are but a part of it
 */
export function indexTitles(
  reviews: Review[],
  films?: Iterable<ListedFilm>,
  ofWholeList?: number,
): TitleIndex {
  const subjects: Subject[] = [];
  const postings: Posting[] = [];
  const list = films === undefined ? [] : [...films];
  const known = linkToFilmList(reviews, list);
  const listYear = ofWholeList ?? lastFullYearOf(list);
  /** Strongest way any review reads each key. */
  const reviewed = new Map<string, number>();
  reviews.forEach((review, row) => {
    const listed = known.get(row);
    const { keys, yearInTitle } = keysOf(review.film, listed);
    subjects.push(reviewedSubject(review.film, listed, yearInTitle, listYear));
    for (const [key, { strength, spelling }] of keys) {
      postings.push({ key, subject: row, info: packKeyInfo(strength, spelling) });
      reviewed.set(key, Math.min(strength, reviewed.get(key) ?? strength));
    }
  });
  const own = new Set(known.values());
  for (const film of list) {
    if (own.has(film)) continue;
    let subject = -1;
    for (const [key, { strength, spelling }] of keysOf(film).keys) {
      const strongest = reviewed.get(key);
      if (strongest === undefined || !isRival(strength, strongest)) continue;
      if (subject < 0) subject = subjects.push(listedSubject(film)) - 1;
      postings.push({ key, subject, info: packKeyInfo(strength, spelling) });
    }
  }
  return { subjects, postings, listYear };
}
