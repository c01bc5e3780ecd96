import type { Film, ListedFilm } from '../../core/film/film.ts';
import { isStrong, KeyStrength } from '../../core/titles/key-strength.ts';
import { titleKey, titleKeys } from '../../core/titles/title-keys.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import { ownFilm, type Resolution, settled, withoutYear } from '../model/resolution.ts';
import { weigh } from './score-candidates.ts';

export type { Resolution };

/** Which film a article is of. `text` is the review's own text, for names; `list` the list of films, if any. */
export function resolve(article: DatedArticle, list: FilmList | undefined): Resolution {
  const own = ownFilm(article);
  const id = article.ids?.imdb;
  if (!list) {
    if (article.ids && Object.keys(article.ids).length)
      return { film: own, resolved: 'settled', reason: 'the review gives an id' };
    if (own.year) return { film: own, resolved: 'settled', reason: 'the review gives title and year' };
    return {
      film: own,
      resolved: 'unknown',
      reason: 'the review gives no year, and there is no list of films to ask',
    };
  }
  if (id) {
    const listed = list.byId(id);
    if (!listed)
      return {
        film: own,
        resolved: 'settled',
        reason: `the review gives the id ${id}, which the list of films does not have`,
      };
    return byId(article, own, listed, list);
  }
  let open: Resolution | undefined;
  for (const guess of article.titles) {
    const year = article.year ?? guess.year;
    const found = byTitle(
      article,
      { ...own, ...(guess !== article.titles[0] && { title: guess.title }), ...(year && { year }) },
      guess.bareYear,
      list,
    );
    // The first title of the page decides; another one only where the list does not know the first.
    if (
      found.resolved === 'settled' &&
      guess !== article.titles[0] &&
      !article.titleInField &&
      open?.resolved === 'unsure'
    ) {
      return open;
    }
    if (found.resolved !== 'unknown') return open && open.resolved === 'unsure' ? open : found;
    open ??= found;
  }
  return open ?? { film: own, resolved: 'unknown', reason: 'the list of films has no film of that title' };
}

function byId(article: DatedArticle, own: Film, listed: ListedFilm, list: FilmList): Resolution {
  const named = own.title && article.titles[0]?.from !== 'file name';
  if (named) {
    const keys = new Set(titleKeys(listed.title).keys.map(({ key }) => key));
    for (const other of listed.otherTitles ?? []) keys.add(titleKey(other));
    const agree =
      titleKeys(own.title).keys.some(({ key }) => keys.has(key)) ||
      titleKeys(withoutYear(own.title)).keys.some(({ key }) => keys.has(key));
    if (!agree) {
      const other = list.byTitle(own.title).films.filter((film) => !own.year || film.year === own.year);
      const yearOff = own.year && listed.year && Math.abs(own.year - listed.year) > 1;
      if (other.length && (yearOff || !own.year || other.some((film) => film.year === own.year))) {
        return {
          film: { ...own, ids: undefined },
          resolved: 'unsure',
          candidates: [listed, ...other].slice(0, 8),
          reason: `the id ${listed.id} is "${listed.title}"${listed.year ? ` (${listed.year})` : ''}, but the title says "${own.title}"`,
        };
      }
    }
  }
  return settled(own, listed, `the review gives the id ${listed.id}`, !named);
}

function byTitle(article: DatedArticle, own: Film, bareYear: number | undefined, list: FilmList): Resolution {
  let { films, how } = list.byTitle(own.title);
  let year = own.year;
  if (!year && bareYear) {
    const stripped = list.byTitle(withoutYear(own.title));
    const exact = stripped.films.filter((film) => film.year === bareYear);
    if (exact.length && (how !== KeyStrength.own || !films.length)) {
      ({ films, how } = { films: exact, how: stripped.how });
      own = { ...own, title: withoutYear(own.title), year: bareYear };
      year = bareYear;
    }
  }
  for (const other of films.length ? [] : (article.otherTitles ?? [])) {
    ({ films, how } = list.byTitle(other));
    if (films.length) break;
  }
  // A year in a field or a label is the review's own word; one in a heading may be part of a title.
  const stated = year !== undefined && (article.titleInField || article.year === year);
  const series = films.length > 0 && films.every(({ kind }) => kind === 'series');
  if (!films.length)
    return {
      film: own,
      resolved: article.titleInField && own.year ? 'settled' : 'unknown',
      reason: `the list of films has no "${own.title}"${article.titleInField && own.year ? ', but the review gives title and year' : ''}`,
    };
  if (article.kind !== 'series') films = films.filter(({ kind }) => kind !== 'series');
  if (series && !films.length) {
    return {
      film: { ...own, kind: 'series' },
      resolved: 'unsure',
      reason: `the list of films knows "${own.title}" only as a series`,
      candidates: [],
    };
  }
  if (year) {
    const exact = films.filter((film) => film.year === year);
    const near = exact.length ? exact : films.filter((film) => film.year && Math.abs(film.year - year) === 1);
    if (!near.length) {
      if (stated && year > list.lastYear) {
        return {
          film: own,
          resolved: 'settled',
          reason: `the review gives title and year, and ${year} is newer than the list of films`,
        };
      }
      const years = [...new Set(films.flatMap((film) => film.year ?? []))].sort().slice(0, 6).join(', ');
      return {
        film: own,
        resolved: article.titleInField && !isStrong(how) ? 'settled' : 'unsure',
        candidates: films.slice(0, 8),
        reason: `the review says ${year}, the list of films knows "${own.title}" only of ${years || 'no year'}`,
      };
    }
    films = near;
  } else {
    const day = Number(article.date?.slice(0, 4)) || undefined;
    const fit = day ? films.filter((film) => !film.year || film.year <= day) : films;
    if (!fit.length) {
      return {
        film: own,
        resolved: 'unsure',
        candidates: films.slice(0, 8),
        reason: `every film of that name is newer than the review (${article.date})`,
      };
    }
    films = fit;
  }
  return weigh(article, own, films, how, list, year !== undefined);
}
