import type { Film, Kind } from '../../film/film.ts';
import { isStrong, KeyStrength, spellingOf, strengthOf } from '../../titles/key-strength.ts';
import { keyText, type LookupKey, lookupKey } from '../../titles/lookup-key.ts';
import {
  addStrongKeys,
  addWeakKeys,
  nameHash,
  ownKey,
  readTitle,
  spellingBits,
  type TitleText,
} from '../../titles/title-keys.ts';
import { MAX_ENTRIES_READ } from '../format/hash-table.ts';
import { lowerBound } from '../format/lower-bound.ts';
import type { MatchIndex } from '../match-index.ts';
import type { MatchReason } from './reasons.ts';

/** What a page asks for, read once. */
export interface MatchQuery {
  text: TitleText;
  /** As the page gives it or as its text tells; 0 when neither does. */
  year: number;
  kind: Kind;
  /** 0 when not given. */
  minutes: number;
  /** Hashes of the directors' names. */
  directors: number[];
  /** Strong keys, strongest first; the first is the title's own. */
  keys: LookupKey[];
  /** Whether the page gives more than one title of the film. */
  hasOtherTitles: boolean;
  /** Whether too many films have this name: of those of other years only a few were looked at. */
  many: boolean;
  /** Whether too many of them are of about the year: not all of these were looked at. */
  crowded: boolean;
  /** `askedSpelling`, once it was asked for: most titles are answered without it. */
  spelling: number | undefined;
}

/** Four bits of how the page spells its title (`spellingBits`). */
export function askedSpelling(asked: MatchQuery): number {
  asked.spelling ??= spellingBits(asked.text.text);
  return asked.spelling;
}

/** How well the names of a candidate and of the asked film meet, best first. */
export const NameMatch = {
  /** Both by their whole own titles. */
  own: 0,
  /** By a title that one of them has beside its own, or by a part that names a film by itself. */
  strong: 1,
  /** By a part of one of the titles. */
  weak: 2,
  /** By parts of both: never an answer, but a sign that a weak one may be wrong. */
  hint: 3,
} as const;

/** A film that the asked title can mean. */
export interface Candidate {
  subject: number;
  /** Of Level. */
  nameMatch: number;
  /** Years between it and the asked film, UNKNOWN when either is not known. */
  yearsApart: number;
  /** How many of the asked titles name it: "Late Autumn (Akibiyori)" can name one film twice. */
  hits: number;
  /** Four bits of its spelling under its best key. */
  spelling: number;
  /** Whether its own title says more than the asked one does ("Solo: A Star Wars Story" for "Solo"). */
  fuller: boolean;
  /** Whether a director of the page is its director; undefined when either side names none. */
  directed: boolean | undefined;
  /** What makes it certain where that is not its title, year or director. */
  reason?: MatchReason;
}

/** Years apart when one of them is not known. */
export const YEARS_UNKNOWN = 99;
/** Years that a film may be off. */
const MAX_YEARS_APART = 2;
/** Films farther off that are looked at, before and after: they tell that the title has others, and that takes a few. */
const MAX_OF_OTHER_YEARS = 4;
/** Up to this many films of one name, all are looked at; of more, those about the year are sought. */
const MAX_READ_WHOLE = 16;
/** Films of one name and of about the year, or of no year, that are looked at: nothing tells more of them apart. */
const MAX_OF_ABOUT_THE_YEAR = 32;
/** In place of a year that cannot be read yet. */
const ABSENT = -1;
/** Other titles and directors of a page that are read. */
const MAX_NAMES = 8;

const NOBODY: number[] = [];

/** Reads what a page shows: keys strongest first, year and kind from the text where the page has none. */
export function readMatchQuery(film: Film): MatchQuery {
  const text = readTitle(film.title);
  const keys = [ownKey(text)];
  addStrongKeys(text, keys);
  if (film.otherTitles)
    for (const title of film.otherTitles.slice(0, MAX_NAMES)) {
      const other = lookupKey(readTitle(title).text, KeyStrength.other);
      const key = keyText(other);
      if (key !== '' && !keys.some((one) => keyText(one) === key)) keys.push(other);
    }
  return {
    text,
    year: film.year ?? text.year,
    kind: film.kind === 'unknown' ? text.kind : film.kind,
    minutes: film.minutes ?? 0,
    directors: film.directors?.slice(0, MAX_NAMES).map(nameHash) ?? NOBODY,
    keys,
    hasOtherTitles: film.otherTitles !== undefined && film.otherTitles.length > 0,
    many: false,
    crowded: false,
    spelling: undefined,
  };
}

/** How two ways of reading a title meet. */
function levelOf(asked: number, filed: number): number {
  if (asked === KeyStrength.own && filed === KeyStrength.own) return NameMatch.own;
  if (isStrong(asked)) return isStrong(filed) ? NameMatch.strong : NameMatch.weak;
  return isStrong(filed) ? NameMatch.weak : NameMatch.hint;
}

/**
 * Every film and series that shares a key with the asked title and is of no other kind, each once, by its best
 * level. The parts of the asked title are looked up only where it names nothing by itself.
 */
export function findCandidates(asked: MatchQuery, store: MatchIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const key of asked.keys) lookUp(key, asked, store, found);
  if (!asked.text.parts) return found;
  for (const { nameMatch: level } of found) if (level <= NameMatch.strong) return found;
  const keys = [...asked.keys];
  addWeakKeys(asked.text, keys);
  for (let i = asked.keys.length; i < keys.length; i++) lookUp(keys[i]!, asked, store, found);
  return found;
}

/** How many films of a name that many have were looked at: of years after the asked one, and of about it. */
interface LookedAt {
  far: number;
  near: number;
}

/** Adds the candidates of one key. */
function lookUp(key: LookupKey, asked: MatchQuery, store: MatchIndex, found: Candidate[]): void {
  const { strength } = key;
  const postings = store.find(key);
  const many = asked.year > 0 && postings > MAX_READ_WHOLE;
  const begin = many ? beginOf(asked.year, postings, store) : 0;
  if (many) asked.many = true;
  const counts: LookedAt | undefined = many ? { far: 0, near: 0 } : undefined;
  // A key has each subject once, so only those found by the keys before can be met again.
  const before = found.length;
  for (let n = 0, looked = 0; n < postings && looked < MAX_ENTRIES_READ; n++, looked++) {
    const subject = store.subject(n);
    const met = before > 0 ? metAmong(found, before, subject) : undefined;
    if (met !== undefined) {
      meetAgain(met, strength, store.info(n));
      continue;
    }
    const year = store.has(subject) ? store.year(subject) : ABSENT;
    if (n < begin && year !== 0) n = begin - 1;
    else if (year !== ABSENT) {
      if (counts !== undefined && isEnough(counts, asked, year)) return;
      addCandidate(asked, store, found, { subject, year, strength, info: store.info(n) });
    }
  }
}

/** Years between a film and the asked one. */
const yearsBetween = (year: number, asked: number): number =>
  year === 0 || asked === 0 ? YEARS_UNKNOWN : Math.abs(year - asked);

/** Counts one more of many films of a name; whether that is one more than are looked at. */
function isEnough(counts: LookedAt, asked: MatchQuery, year: number): boolean {
  const apart = yearsBetween(year, asked.year);
  if (apart !== YEARS_UNKNOWN && apart > MAX_YEARS_APART)
    return year > asked.year && ++counts.far > MAX_OF_OTHER_YEARS;
  if (++counts.near <= MAX_OF_ABOUT_THE_YEAR) return false;
  asked.crowded = true;
  return true;
}

/** Notes that another of the asked titles names the same film. */
function meetAgain(met: Candidate, strength: number, info: number): void {
  const level = levelOf(strength, strengthOf(info));
  if (level > NameMatch.strong) return;
  met.hits++;
  if (level < met.nameMatch) met.spelling = spellingOf(info);
  met.nameMatch = Math.min(met.nameMatch, level);
}

/** Of films in the order of their years, the first to be looked at: a few before those of about this year. */
function beginOf(year: number, postings: number, store: MatchIndex): number {
  const isBefore = (n: number) => {
    const subject = store.subject(n);
    return store.has(subject) && store.year(subject) < year - MAX_YEARS_APART;
  };
  return Math.max(0, lowerBound(postings, isBefore) - MAX_OF_OTHER_YEARS);
}

function metAmong(found: readonly Candidate[], before: number, subject: number): Candidate | undefined {
  for (let i = 0; i < before; i++) if (found[i]!.subject === subject) return found[i];
  return undefined;
}

/** Adds a film that is met for the first time, if its kind and year allow that the title means it. */
function addCandidate(
  asked: MatchQuery,
  store: MatchIndex,
  found: Candidate[],
  { subject, year, strength, info }: { subject: number; year: number; strength: number; info: number },
): void {
  const kind = store.kind(subject);
  if (asked.kind !== 'unknown' && kind !== 'unknown' && kind !== asked.kind) return;
  const level = levelOf(strength, strengthOf(info));
  const yearsApart = yearsBetween(year, asked.year);
  // A part of a title says nothing of a film of another year.
  if (level >= NameMatch.weak && yearsApart !== YEARS_UNKNOWN && yearsApart > 0) return;
  const director = asked.directors.length > 0 ? store.director(subject) : 0;
  found.push({
    subject,
    nameMatch: level,
    yearsApart,
    hits: level <= NameMatch.strong ? 1 : 0,
    spelling: spellingOf(info),
    fuller: level === NameMatch.weak && isStrong(strength),
    directed: director === 0 ? undefined : asked.directors.includes(director),
  });
}
