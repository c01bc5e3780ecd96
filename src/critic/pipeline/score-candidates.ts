/** Weighs the films that a review could be of, and settles on one where one is far ahead. */

import type { Film, ListedFilm } from '../../core/film/film.ts';
import { foldTitle } from '../../core/titles/fold-title.ts';
import { isStrong } from '../../core/titles/key-strength.ts';
import { lastName, minutesSaid, peopleNamed, surnamed } from '../article/people.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import { type Resolution, settled } from '../model/resolution.ts';

/** How much likelier (in powers of two) the first film must be than the second to be settled: about 25 times. */
const CLEAR = 4.6;
/** The same for films of one title and one year, and where a text names the people of both: about 2,000 times. */
const HOPELESS = 11;
/** What one, two and more names of a cast in the text are worth. One alone settles nothing: critics compare. */
const CAST = [0, 4, 9, 12];
/** Running times that differ by more minutes are of different films; by fewer, of cuts and frame rates. */
const OTHER_LENGTH = 10;
const SAME_LENGTH = 2;

const NAMES = new Intl.ListFormat('en');

/** One of the films that an article may be of, with what speaks for it. */
interface Weighed {
  film: ListedFilm;
  /** In powers of two. */
  sum: number;
  /** What of it the cast is. */
  cast: number;
  /** Why it surely is this film, for the critic. */
  proof?: string;
  /** Whether the proof is people whom the text names; it may name those of a remake's original. */
  byPeople?: boolean;
  /** Why it surely is not. */
  against?: string;
}

/** Settles between films of one title by what speaks for each. */
export function weigh(
  article: DatedArticle,
  own: Film,
  films: ListedFilm[],
  how: number,
  list: FilmList,
  dated: boolean,
): Resolution {
  const cast = castNamed(article, films);
  const ranked = films
    .map((film, n) => weight(article, film, cast[n]!, dated, own.title))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = ranked as [Weighed, Weighed | undefined];
  const candidates = ranked.slice(0, 8).map(({ film }) => film);
  if (first.against) return { film: own, resolved: 'unsure', candidates, reason: first.against };
  const disputed = Boolean(first.byPeople && ranked.some((other) => other !== first && other.byPeople));
  const proof = disputed ? undefined : (first.proof ?? (second && byLength(article, ranked)));
  const lead = leadOf(article, own, films, ranked, list, dated);
  const strong = isStrong(how) || (dated && first.film.year === own.year);
  const needed = disputed || isFameAlone(dated, second, proof) ? HOPELESS : CLEAR;
  if (lead >= needed && (strong || first.proof)) return settled(own, first.film, proof ?? why(dated, second));
  return { film: own, resolved: 'unsure', candidates, reason: whyUnsure(own, ranked, strong, list) };
}

/** Between two films of one title and year fame alone decides only where one of them is hardly a film. */
const isFameAlone = (dated: boolean, second: Weighed | undefined, proof: string | undefined) =>
  dated && second !== undefined && proof === undefined;

/** How much likelier the first film is than the second, and than one that the list does not have yet. */
function leadOf(
  article: DatedArticle,
  own: Film,
  films: ListedFilm[],
  [first, second]: Weighed[],
  list: FilmList,
  dated: boolean,
): number {
  // A remake that is not listed is compared with its original, whose cast then is named.
  const missing = dated ? -10 : unlisted(article, own.title, films, first!.film, list) + first!.cast / 2;
  return first!.sum - Math.max(second?.sum ?? Number.NEGATIVE_INFINITY, missing);
}

function whyUnsure(own: Film, ranked: Weighed[], strong: boolean, list: FilmList): string {
  if (ranked.length > 1)
    return `${ranked.length} films are called "${own.title}"${own.year ? ` of ${own.year}` : ''}`;
  return strong
    ? `the review is newer than the list of films, which ends with ${list.lastYear}`
    : `the title is only like "${ranked[0]!.film.title}"`;
}

function why(dated: boolean, second: Weighed | undefined): string {
  if (second) return `by far the best known of that title${dated ? ' and year' : ''}`;
  return dated ? 'the only film of that title and year' : 'the only film of that title until then';
}

/** The cast of each film that the text names; who is in several of the films tells none from another. */
function castNamed(article: DatedArticle, films: ListedFilm[]): string[][] {
  const named = films.map((film) => peopleNamed(article, film).cast);
  const times = new Map<string, number>();
  for (const name of films.flatMap(({ cast, directors }) => [
    ...new Set([...(cast ?? []), ...(directors ?? [])]),
  ]))
    times.set(name, (times.get(name) ?? 0) + 1);
  return named.map((names) => names.filter((name) => times.get(name) === 1));
}

/** A running time that is the first film's and cannot be any other's. */
function byLength({ minutes }: DatedArticle, [first, ...others]: Weighed[]): string | undefined {
  const apart = ({ film }: Weighed) => Math.abs((minutes ?? Number.NaN) - (film.minutes ?? Number.NaN));
  return apart(first!) <= SAME_LENGTH && others.every((other) => apart(other) > OTHER_LENGTH)
    ? `its running time is ${first!.film.minutes} minutes`
    : undefined;
}

/**
 * What speaks for a film that is not on the list, in the same powers of two. A review that is newer than the list
 * may be of a newer film of the same name: as likely as a review of an old film that holds 4 millionths of
 * the list's fame, more so for names that films keep taking and with each year, less so for long names, sequels and
 * where the list already has a new film of that name.
 */
function unlisted(
  article: DatedArticle,
  named: string,
  films: ListedFilm[],
  first: ListedFilm,
  list: FilmList,
): number {
  const reviewed = Number(article.date?.slice(0, 4));
  if (!(reviewed > list.lastYear)) return -10;
  const title = named;
  const words = title
    .split(/\s+/)
    .filter((word) => !/^(?:the|an?|of|and|in|der|die|das|le|la|el|il)$/i.test(word)).length;
  const key = foldTitle(title);
  const taken = films.filter((film) => film.votes >= 10 && foldTitle(film.title) === key).length;
  let factor = Math.max(1, taken) ** 1.5 * Math.sqrt(reviewed - list.lastYear);
  factor /= 2 ** Math.max(0, words - 1);
  if (/\d|\b[IVX]{2,}\b/.test(title)) factor /= 4;
  if (first.year && reviewed - first.year <= 1) factor /= 64;
  return Math.log2(1 + list.votes * 4e-6 * factor) + 2;
}

/** What speaks for a film. */
function weight(
  article: DatedArticle,
  film: ListedFilm,
  cast: string[],
  dated: boolean,
  title: string,
): Weighed {
  const age = Number(article.date?.slice(0, 4)) - (film.year ?? Number.NaN);
  const fresh = !dated && age >= 0 && age <= 1;
  // Nobody has voted yet for what was new when the list was made.
  let sum = fresh ? Math.max(8, Math.log2(film.votes + 1)) + 3 : Math.log2(film.votes + 1);
  const key = foldTitle(title);
  if (foldTitle(film.title) === key) sum += 3;
  else if (film.otherTitles?.some((other) => foldTitle(other) === key)) sum += 2;
  const inCast = CAST[Math.min(cast.length, CAST.length - 1)]!;
  const weighed: Weighed = { film, sum: sum + inCast + lengthWeight(article, film), cast: inCast };
  if (film.directors?.length) weighDirectors(weighed, article, film.directors);
  if (cast.length > 1 && !weighed.proof) {
    weighed.proof = `the text names ${NAMES.format(cast.slice(0, 3))} of its cast`;
    weighed.byPeople = true;
  }
  return weighed;
}

function weighDirectors(weighed: Weighed, article: DatedArticle, directors: string[]): void {
  if (!article.directors?.length) {
    const [full] = peopleNamed(article, weighed.film).directors;
    if (full) {
      weighed.sum += 8;
      weighed.proof = `the text names its director ${full}`;
      weighed.byPeople = true;
    } else if (surnamed(article, directors)) weighed.sum += 3;
    return;
  }
  const given = new Set(article.directors.map(foldTitle));
  const hit = directors.find((name) => given.has(foldTitle(name)));
  const surnames = new Set(article.directors.map((name) => foldTitle(lastName(name))));
  if (hit) {
    weighed.sum += 12;
    weighed.proof = `its director is ${hit}`;
  } else if (directors.some((name) => surnames.has(foldTitle(lastName(name))))) weighed.sum += 6;
  else {
    weighed.sum -= 12;
    weighed.against = `the review says it is by ${article.directors[0]}, the list of films by ${directors[0]}`;
  }
}

function lengthWeight(article: DatedArticle, { minutes }: ListedFilm): number {
  if (!minutes) return 0;
  if (!article.minutes) {
    const said = minutesSaid(article);
    return said && Math.abs(said - minutes) <= 1 ? 3 : 0;
  }
  const apart = Math.abs(article.minutes - minutes);
  return apart <= SAME_LENGTH ? 4 : apart <= 6 ? 2 : apart > 15 ? -4 : 0;
}
