import type { Kind } from '../film/film.ts';
import type { LookupKey } from '../titles/lookup-key.ts';
import type { ReviewSummary } from './catalog.ts';

/**
 * Something a title can mean: a reviewed film, or a rival (a film or series of the list of films that shares a
 * name with a reviewed one and has no review here).
 */
export interface Subject {
  /** 0 when not known. */
  year: number;
  kind: Kind;
  /** How known it is: the binary logarithm of its votes, 0–31; 0 when not known. */
  popularity: number;
  /** Running time in minutes, 0 when not known, at most 255. */
  minutes: number;
  /** 16-bit hash of the first director's folded name, 0 when not known. */
  director: number;
}

/** A folded title under which a subject is filed. */
export interface Posting {
  key: string;
  /** Index into `subjects`. */
  subject: number;
  /** How the subject's title led to this key, packed into 0–255 by `packKeyInfo` of titles/key-strength. */
  info: number;
}

/** What compiling knows of titles before it becomes bytes: reviews first, in their rows' order, then rivals. */
export interface TitleIndex {
  /** The last year that the list of films knows well, 0 without a list or where it gives no years. */
  listYear: number;
  subjects: Subject[];
  postings: Posting[];
}

/**
 * The same as the matching rules read it from an opened catalog: columns and ranges, nothing decoded before it
 * is asked for. A subject below `count` is the review of that row.
 */
export interface MatchIndex {
  /** How many reviews; subjects from here on are rivals. */
  readonly count: number;
  /** Whether it was compiled with a list of films, so that a missing rival means there is none. */
  readonly listed: boolean;
  /** The last year that the list of films knows well, 0 when not known. */
  readonly listYear: number;
  /**
   * How many postings a key has; `subject` and `how` tell of the n-th of them, until the next key is looked for. They
   * are sorted by the years of their films, those without a year first.
   */
  find(key: LookupKey): number;
  subject(n: number): number;
  info(n: number): number;
  /** Whether a subject can be asked about now. Where not, the whole answer does not count and is asked for again. */
  has(subject: number): boolean;
  year(subject: number): number;
  kind(subject: number): Kind;
  popularity(subject: number): number;
  minutes(subject: number): number;
  director(subject: number): number;
  /** The day of the review as days since 1970-01-01; NaN when it has no date. */
  day(row: number): number;
  /** False when the critic's tool was not sure which film the review is of. */
  settled(row: number): boolean;
  /** Rows of the reviews that carry this id, as "imdb:tt0133093". */
  byId(id: string): number[];
  /** The review's shown title, and all it knows for a list. Decoded at each call: for answers, not for loops. */
  title(row: number): string;
  summary(row: number): ReviewSummary;
}
