import type { Film, ListedFilm } from '../../core/film/film.ts';
import { isStrong, KeyStrength } from '../../core/titles/key-strength.ts';
import { titleKey, titleKeys } from '../../core/titles/title-keys.ts';
import { yearsInProse } from '../article/year-in-prose.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import { ownFilm, type Resolution, settled, withoutYear } from '../model/resolution.ts';
import { weigh } from './score-candidates.ts';

export type { Resolution };

/** Which film an article is of, by the list of films if there is one. */
export function resolve(article: DatedArticle, list: FilmList | undefined): Resolution {
  const own = ownFilm(article);
  if (!list) return withoutList(article, own);
  const id = article.ids?.imdb;
  if (!id) return byTitles(article, own, list);
  const listed = list.byId(id);
  if (listed) return byId(article, own, listed, list);
  return settledAsWritten(own, `the review gives the id ${id}, which the list of films does not have`);
}

const settledAsWritten = (film: Film, reason: string): Resolution => ({ film, resolved: 'settled', reason });

function withoutList(article: DatedArticle, own: Film): Resolution {
  if (article.ids && Object.keys(article.ids).length) return settledAsWritten(own, 'the review gives an id');
  if (own.year) return settledAsWritten(own, 'the review gives title and year');
  return {
    film: own,
    resolved: 'unknown',
    reason: 'the review gives no year, and there is no list of films to ask',
  };
}

/** The first title of the page decides; another one only where the list does not know the first. */
function byTitles(article: DatedArticle, own: Film, list: FilmList): Resolution {
  let open: Resolution | undefined;
  for (const guess of article.titles) {
    const year = article.year ?? guess.year;
    const isFirst = guess === article.titles[0];
    const film: Film = { ...own, ...(!isFirst && { title: guess.title }), ...(year && { year }) };
    const found = byTitle(article, film, guess.bareYear, list);
    if (found.resolved !== 'unknown') return found;
    open ??= found;
  }
  return open ?? { film: own, resolved: 'unknown', reason: 'the list of films has no film of that title' };
}

function byId(article: DatedArticle, own: Film, listed: ListedFilm, list: FilmList): Resolution {
  const named = own.title && article.titles[0]?.from !== 'file name';
  const others = named && !isCalled(listed, own.title) ? otherFilms(own, list) : [];
  if (others.length)
    return {
      film: { ...own, ids: undefined },
      resolved: 'unsure',
      candidates: [listed, ...others].slice(0, MAX_CANDIDATES),
      reason: `the id ${listed.id} is "${listed.title}"${listed.year ? ` (${listed.year})` : ''}, but the title says "${own.title}"`,
    };
  return settled(own, listed, `the review gives the id ${listed.id}`, !named);
}

/** Films that are asked about at most. */
const MAX_CANDIDATES = 8;

/** Whether a listed film has this title, perhaps with its year behind it. */
function isCalled(listed: ListedFilm, title: string): boolean {
  const keys = new Set(titleKeys(listed.title).keys.map(({ key }) => key));
  for (const other of listed.otherTitles ?? []) keys.add(titleKey(other));
  return [title, withoutYear(title)].some((one) => titleKeys(one).keys.some(({ key }) => keys.has(key)));
}

/** Films that the title and year fit, where those of the id do not. */
const otherFilms = (own: Film, list: FilmList) =>
  list.byTitle(own.title).films.filter((film) => !own.year || film.year === own.year);

/** What the list has under a title. */
interface Listed {
  own: Film;
  films: ListedFilm[];
  how: number;
}

function byTitle(
  article: DatedArticle,
  named: Film,
  bareYear: number | undefined,
  list: FilmList,
): Resolution {
  const { own, films, how } = lookUp(article, named, bareYear, list);
  if (!films.length) return notListed(article, own);
  const wanted = article.kind === 'series' ? films : films.filter(({ kind }) => kind !== 'series');
  if (!wanted.length)
    return {
      film: { ...own, kind: 'series' },
      resolved: 'unsure',
      reason: `the list of films knows "${own.title}" only as a series`,
      candidates: [],
    };
  const fit = own.year ? ofYear(wanted, own.year) : until(wanted, article.date);
  if (fit.length) {
    const weighed = weigh(article, own, fit, how, list, own.year !== undefined);
    return own.year ? weighed : unlessAnotherYear(article, own, weighed, wanted, list);
  }
  return own.year
    ? ofAnotherYear(article, { own, films: wanted, how }, own.year, list)
    : unsure(own, wanted, `every film of that name is newer than the review (${article.date})`);
}

const unsure = (film: Film, films: ListedFilm[], reason: string): Resolution => ({
  film,
  resolved: 'unsure',
  candidates: films.slice(0, MAX_CANDIDATES),
  reason,
});

/**
 * A film that was settled without a year, unless the text gives its film another one: a year beside the title, or one
 * that is newer than the list or that of a namesake ("a film from 2025").
 */
function unlessAnotherYear(
  article: DatedArticle,
  own: Film,
  weighed: Resolution,
  films: ListedFilm[],
  list: FilmList,
): Resolution {
  const { year } = weighed.film;
  if (weighed.resolved !== 'settled' || !year) return weighed;
  const said = yearsInProse(article, own.title);
  if (said.some((one) => Math.abs(one.year - year) <= 1)) return weighed;
  const other = said.find(
    (one) =>
      one.besideTitle ||
      one.year > list.lastYear ||
      (one.year > year && films.some((film) => film.year === one.year)),
  );
  if (!other) return weighed;
  const years = films.flatMap((film) => film.year ?? []).sort();
  const reason = `the text says "${other.words}", the list of films knows "${own.title}" of ${[...new Set(years)].slice(0, 6).join(', ')}`;
  return unsure(own, films, reason);
}

/** The films of a title; of the title without the year at its end, where that fits better; of another title. */
function lookUp(article: DatedArticle, own: Film, bareYear: number | undefined, list: FilmList): Listed {
  const { films, how } = list.byTitle(own.title);
  if (!own.year && bareYear && (how !== KeyStrength.own || !films.length)) {
    const title = withoutYear(own.title);
    const stripped = list.byTitle(title);
    const exact = stripped.films.filter((film) => film.year === bareYear);
    if (exact.length) return { own: { ...own, title, year: bareYear }, films: exact, how: stripped.how };
  }
  if (films.length) return { own, films, how };
  let last = how;
  for (const other of article.otherTitles ?? []) {
    const found = list.byTitle(other);
    if (found.films.length) return { own, ...found };
    last = found.how;
  }
  return { own, films: [], how: last };
}

function notListed(article: DatedArticle, own: Film): Resolution {
  const reason = `the list of films has no "${own.title}"`;
  return article.titleInField && own.year
    ? settledAsWritten(own, `${reason}, but the review gives title and year`)
    : { film: own, resolved: 'unknown', reason };
}

/** The films of a year; if there is none, of the years beside it. */
function ofYear(films: ListedFilm[], year: number): ListedFilm[] {
  const exact = films.filter((film) => film.year === year);
  return exact.length ? exact : films.filter((film) => film.year && Math.abs(film.year - year) === 1);
}

/** The films that were there when the review was written. */
function until(films: ListedFilm[], date: string | undefined): ListedFilm[] {
  const reviewed = Number(date?.slice(0, 4)) || undefined;
  return reviewed ? films.filter((film) => !film.year || film.year <= reviewed) : films;
}

function ofAnotherYear(
  article: DatedArticle,
  { own, films, how }: Listed,
  year: number,
  list: FilmList,
): Resolution {
  // A year in a field or a label is the review's own word; one in a heading may be part of a title.
  if ((article.titleInField || article.year === year) && year > list.lastYear)
    return settledAsWritten(
      own,
      `the review gives title and year, and ${year} is newer than the list of films`,
    );
  const years = [...new Set(films.flatMap((film) => film.year ?? []))].sort().slice(0, 6).join(', ');
  const reason = `the review says ${year}, the list of films knows "${own.title}" only of ${years || 'no year'}`;
  const candidates = films.slice(0, MAX_CANDIDATES);
  const resolved = article.titleInField && !isStrong(how) ? 'settled' : 'unsure';
  return { film: own, resolved, candidates, reason };
}
