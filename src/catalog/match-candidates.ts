import type { Film, Kind } from '../film/film.ts';
import { How, isStrong } from '../film/how.ts';
import { nameHash, type TitleKeys, titleKey, titleKeys } from '../film/keys.ts';
import type { Store } from './store.ts';

/** What a page asks for, read once. */
export interface Asked {
  /** As the page gives it or as its text tells; 0 when neither does. */
  year: number;
  kind: Kind;
  /** 0 when not given. */
  minutes: number;
  /** Hashes of the directors' names. */
  directors: number[];
  keys: TitleKeys['keys'];
}

/** How well the names of a candidate and of the asked film meet, best first. */
export const Level = {
  /** Both by their whole own titles. */
  own: 0,
  /** By a title that one of them has beside its own, or by a part that names a film by itself. */
  strong: 1,
  /** By a part of one of the titles. */
  weak: 2,
} as const;

/** A film that the asked title can mean. */
export interface Candidate {
  subject: number;
  /** Of Level. */
  level: number;
  /** Years between it and the asked film, 99 when either is not known. */
  off: number;
  /** The same director is named on both sides. */
  directed: boolean;
}

/** Years apart when one of them is not known. */
export const NO_YEAR = 99;
/** Postings of one key that are looked at: more films share no name, and a hostile catalog costs no time. */
const MOST_POSTINGS = 500;

/** Reads what a page shows: keys strongest first, year and kind from the text where the page has none. */
export function readAsked(film: Film): Asked {
  const { keys, year, kind } = titleKeys(film.title);
  for (const title of film.otherTitles?.slice(0, 8) ?? []) {
    const key = titleKey(title);
    if (!keys.some((one) => one.key === key)) keys.push({ key, how: How.other });
  }
  return {
    year: film.year ?? year,
    kind: film.kind === 'unknown' ? kind : film.kind,
    minutes: film.minutes ?? 0,
    directors: film.directors?.slice(0, 8).map(nameHash) ?? [],
    keys,
  };
}

/** How two ways of reading a title meet; undefined when both are weak, for then nothing is said. */
function levelOf(asked: number, filed: number): number | undefined {
  if (asked === How.own && filed === How.own) return Level.own;
  if (isStrong(asked) && isStrong(filed)) return Level.strong;
  return isStrong(asked) || isStrong(filed) ? Level.weak : undefined;
}

/**
 * Every film and series that shares a key with the asked title and is of no other kind, each once, by its best
 * level. Films whose director is another one are left out.
 */
export function gather(asked: Asked, store: Store): Candidate[] {
  const found: Candidate[] = [];
  for (const { key, how } of asked.keys) {
    const begin = store.find(key);
    const end = Math.min(store.end(key, begin), begin + MOST_POSTINGS);
    for (let posting = begin; posting < end; posting++) {
      const level = levelOf(how, store.how(posting));
      if (level === undefined) continue;
      const subject = store.subject(posting);
      const before = found.find((one) => one.subject === subject);
      if (before !== undefined) before.level = Math.min(before.level, level);
      else {
        const candidate = weigh(asked, store, subject, level);
        if (candidate !== undefined) found.push(candidate);
      }
    }
  }
  return found;
}

/** A subject as a candidate; undefined when its kind or director says it is another one. */
function weigh(asked: Asked, store: Store, subject: number, level: number): Candidate | undefined {
  const kind = store.kind(subject);
  if (asked.kind !== 'unknown' && kind !== 'unknown' && kind !== asked.kind) return undefined;
  const director = asked.directors.length > 0 ? store.director(subject) : 0;
  const directed = director !== 0 && asked.directors.includes(director);
  const year = store.year(subject);
  const off = year === 0 || asked.year === 0 ? NO_YEAR : Math.abs(year - asked.year);
  return { subject, level, off, directed };
}
