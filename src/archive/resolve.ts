import type { Film, ListedFilm } from '../film/film.ts';
import { foldTitle } from '../film/fold.ts';
import { How, isStrong } from '../film/how.ts';
import { titleKey, titleKeys } from '../film/keys.ts';
import type { Draft } from './draft.ts';

/** Which film a review is of, and how sure that is. */
export interface Resolution {
  film: Film;
  resolved: 'settled' | 'unsure' | 'unknown';
  /** Why, for the critic. */
  reason: string;
  /** The films it may be of, likeliest first, where unsure. */
  candidates?: ListedFilm[];
}

/** A list of films, filed under its titles' keys. */
export class FilmList {
  readonly #byId = new Map<string, ListedFilm>();
  readonly #byKey = new Map<string, ListedFilm[]>();
  /** The last year it knows well: later films may be missing from it. */
  readonly lastYear: number;
  /** All votes together: what share of a list's fame a film has. */
  readonly votes: number;

  constructor(films: Iterable<ListedFilm>) {
    const years = new Map<number, number>();
    let votes = 0;
    for (const film of films) {
      votes += film.votes;
      this.#byId.set(film.id, film);
      if (film.year) years.set(film.year, (years.get(film.year) ?? 0) + 1);
      const keys = new Set(titleKeys(film.title).keys.flatMap(({ key, how }) => (isStrong(how) ? key : [])));
      for (const other of film.otherTitles ?? []) {
        const key = titleKey(other);
        if (key.length > 1) keys.add(key);
      }
      for (const key of keys) {
        const same = this.#byKey.get(key);
        if (same) same.push(film);
        else this.#byKey.set(key, [film]);
      }
    }
    this.votes = votes;
    const most = Math.max(0, ...years.values());
    this.lastYear = Math.max(0, ...[...years].flatMap(([year, count]) => (count >= most / 5 ? year : [])));
  }

  byId(id: string): ListedFilm | undefined {
    return this.#byId.get(id);
  }

  /** Films by the strongest key of a title that any film has, with how strong that is. */
  byTitle(title: string): { films: ListedFilm[]; how: number } {
    for (const { key, how } of titleKeys(title).keys) {
      const films = this.#byKey.get(key);
      if (films?.length) return { films, how };
    }
    return { films: [], how: How.head };
  }
}

/** How much likelier (in powers of two) the first film must be than the second to be settled: about 25 times. */
const CLEAR = 4.6;
/** The same for films of one title and one year: about 2,000 times. */
const HOPELESS = 11;

/** Which film a draft is of. `text` is the review's own text, for names; `list` the list of films, if any. */
export function resolve(draft: Draft, list: FilmList | undefined): Resolution {
  const own = ownFilm(draft);
  const id = draft.ids?.imdb;
  if (!list) {
    if (draft.ids && Object.keys(draft.ids).length)
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
    return byId(draft, own, listed, list);
  }
  let open: Resolution | undefined;
  for (const guess of draft.titles) {
    const year = draft.year ?? guess.year;
    const found = byTitle(
      draft,
      { ...own, ...(guess !== draft.titles[0] && { title: guess.title }), ...(year && { year }) },
      guess.bareYear,
      list,
    );
    // The first title of the page decides; another one only where the list does not know the first.
    if (
      found.resolved === 'settled' &&
      guess !== draft.titles[0] &&
      !draft.fielded &&
      open?.resolved === 'unsure'
    ) {
      return open;
    }
    if (found.resolved !== 'unknown') return open && open.resolved === 'unsure' ? open : found;
    open ??= found;
  }
  return open ?? { film: own, resolved: 'unknown', reason: 'the list of films has no film of that title' };
}

/** The film as the review itself names it. */
export function ownFilm(draft: Draft): Film {
  const [first] = draft.titles;
  const film: Film = { title: first?.title ?? '', kind: draft.kind ?? 'film' };
  let year = draft.year ?? first?.year;
  const reviewed = Number(draft.date?.slice(0, 4));
  if (!year && first?.bareYear && reviewed - first.bareYear >= 0 && reviewed - first.bareYear <= 1) {
    // "The Contractor 2022", reviewed in 2022: nobody calls a new film by its year.
    year = first.bareYear;
    film.title = withoutYear(first.title);
  }
  if (year) film.year = year;
  if (draft.ids) film.ids = draft.ids;
  const others = [...(draft.otherTitles ?? [])];
  if (others.length) film.otherTitles = others;
  if (draft.directors?.length) film.directors = draft.directors;
  if (draft.minutes) film.minutes = draft.minutes;
  return film;
}

const withoutYear = (title: string) => title.replace(/[ ,]+\d{4}$/, '');

function byId(draft: Draft, own: Film, listed: ListedFilm, list: FilmList): Resolution {
  const named = own.title && draft.titles[0]?.from !== 'file name';
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

function settled(own: Film, listed: ListedFilm, reason: string, retitle = false): Resolution {
  const film: Film = {
    ...own,
    title: retitle || !own.title ? listed.title : own.title,
    kind: listed.kind,
    ids: { ...own.ids, ...listed.ids },
  };
  film.year ??= listed.year;
  // The list's further titles are filed when the catalog is compiled with it.
  if (listed.title !== film.title)
    film.otherTitles = [...new Set([...(own.otherTitles ?? []), listed.title])];
  film.directors ??= listed.directors;
  film.minutes ??= listed.minutes;
  return { film, resolved: 'settled', reason };
}

function byTitle(draft: Draft, own: Film, bareYear: number | undefined, list: FilmList): Resolution {
  let { films, how } = list.byTitle(own.title);
  let year = own.year;
  if (!year && bareYear) {
    const stripped = list.byTitle(withoutYear(own.title));
    const exact = stripped.films.filter((film) => film.year === bareYear);
    if (exact.length && (how !== How.own || !films.length)) {
      ({ films, how } = { films: exact, how: stripped.how });
      own = { ...own, title: withoutYear(own.title), year: bareYear };
      year = bareYear;
    }
  }
  for (const other of films.length ? [] : (draft.otherTitles ?? [])) {
    ({ films, how } = list.byTitle(other));
    if (films.length) break;
  }
  const series = films.length > 0 && films.every(({ kind }) => kind === 'series');
  if (!films.length)
    return {
      film: own,
      resolved: draft.fielded && own.year ? 'settled' : 'unknown',
      reason: `the list of films has no "${own.title}"${draft.fielded && own.year ? ', but the review gives title and year' : ''}`,
    };
  if (draft.kind !== 'series') films = films.filter(({ kind }) => kind !== 'series');
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
      if (draft.fielded && year > list.lastYear) {
        return {
          film: own,
          resolved: 'settled',
          reason: `the review gives title and year, and ${year} is newer than the list of films`,
        };
      }
      const years = [...new Set(films.flatMap((film) => film.year ?? []))].sort().slice(0, 6).join(', ');
      return {
        film: own,
        resolved: draft.fielded && !isStrong(how) ? 'settled' : 'unsure',
        candidates: films.slice(0, 8),
        reason: `the review says ${year}, the list of films knows "${own.title}" only of ${years || 'no year'}`,
      };
    }
    films = near;
  } else {
    const day = Number(draft.date?.slice(0, 4)) || undefined;
    const fit = day ? films.filter((film) => !film.year || film.year <= day) : films;
    if (!fit.length) {
      return {
        film: own,
        resolved: 'unsure',
        candidates: films.slice(0, 8),
        reason: `every film of that name is newer than the review (${draft.date})`,
      };
    }
    films = fit;
  }
  return weigh(draft, own, films, how, list, year !== undefined);
}

/** Settles between films of one title by what speaks for each. */
function weigh(
  draft: Draft,
  own: Film,
  films: ListedFilm[],
  how: number,
  list: FilmList,
  dated: boolean,
): Resolution {
  const ranked = films
    .map((film) => ({ film, ...weight(draft, film, dated, own.title) }))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number] | undefined];
  const candidates = ranked.slice(0, 8).map(({ film }) => film);
  if (first.against) return { film: own, resolved: 'unsure', candidates, reason: `${first.against}` };
  const missing = dated ? -10 : unlisted(draft, own.title, films, first.film, list);
  const lead = first.sum - Math.max(second?.sum ?? Number.NEGATIVE_INFINITY, missing);
  const strong = isStrong(how) || (dated && first.film.year === own.year);
  // Two films of one title and year: fame alone decides only where one of them is hardly a film.
  if (lead >= (dated && second && !first.proof ? HOPELESS : CLEAR) && (strong || first.proof)) {
    const why =
      first.proof ??
      (second
        ? dated
          ? 'by far the best known of that title and year'
          : 'by far the best known of that title'
        : dated
          ? 'the only film of that title and year'
          : 'the only film of that title until then');
    return settled(own, first.film, why);
  }
  if (!strong && !second)
    return {
      film: own,
      resolved: 'unsure',
      candidates,
      reason: `the title is only like "${first.film.title}"`,
    };
  const reason = second
    ? `${ranked.length} films are called "${own.title}"${dated ? ` of ${own.year}` : ''}`
    : `the review is newer than the list of films, which ends with ${list.lastYear}`;
  return { film: own, resolved: 'unsure', candidates, reason };
}

/**
 * What speaks for a film that is not on the list, in the same powers of two. A review that is newer than the list
 * may be of a newer film of the same name: as likely as a review of an old film that holds 4 millionths of
 * the list's fame, more so for names that films keep taking and with each year, less so for long names, sequels and
 * where the list already has a new film of that name.
 */
function unlisted(
  draft: Draft,
  named: string,
  films: ListedFilm[],
  first: ListedFilm,
  list: FilmList,
): number {
  const reviewed = Number(draft.date?.slice(0, 4));
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

/** What speaks for a film, in powers of two. */
function weight(
  draft: Draft,
  film: ListedFilm,
  dated: boolean,
  title: string,
): { sum: number; proof?: string; against?: string } {
  const age = Number(draft.date?.slice(0, 4)) - (film.year ?? Number.NaN);
  const fresh = !dated && age >= 0 && age <= 1;
  // Nobody has voted yet for what was new when the list was made.
  let sum = fresh ? Math.max(8, Math.log2(film.votes + 1)) + 3 : Math.log2(film.votes + 1);
  let proof: string | undefined;
  let against: string | undefined;
  const key = foldTitle(title);
  if (foldTitle(film.title) === key) sum += 3;
  else if (film.otherTitles?.some((other) => foldTitle(other) === key)) sum += 2;
  if (draft.directors?.length && film.directors?.length) {
    const given = new Set(draft.directors.map(foldTitle));
    const hit = film.directors.find((name) => given.has(foldTitle(name)));
    const surname = film.directors.find((name) =>
      draft.directors!.some((other) => foldTitle(lastName(other)) === foldTitle(lastName(name))),
    );
    if (hit) {
      sum += 12;
      proof = `its director is ${hit}`;
    } else if (surname) sum += 6;
    else {
      sum -= 12;
      against = `the review says it is by ${draft.directors[0]}, the list of films by ${film.directors[0]}`;
    }
  } else if (film.directors?.length) {
    const text = textOf(draft);
    const full = film.directors.find((name) => name.includes(' ') && text.includes(name.toLowerCase()));
    if (full) {
      sum += 8;
      proof = `the text names its director ${full}`;
    } else if (
      film.directors.some(
        (name) => lastName(name).length > 4 && text.includes(` ${lastName(name).toLowerCase()}`),
      )
    )
      sum += 3;
  }
  if (draft.minutes && film.minutes) {
    const apart = Math.abs(draft.minutes - film.minutes);
    sum += apart <= 2 ? 4 : apart <= 6 ? 2 : apart > 15 ? -4 : 0;
  }
  return { sum, ...(proof && { proof }), ...(against && { against }) };
}

const texts = new WeakMap<Draft, string>();
function textOf(draft: Draft): string {
  const known = texts.get(draft) ?? draft.body.join(' ').toLowerCase();
  texts.set(draft, known);
  return known;
}

const lastName = (name: string) => name.trim().split(/\s+/).at(-1) ?? name;
