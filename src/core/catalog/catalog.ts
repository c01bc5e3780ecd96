import type { Film, Kind } from '../film/film.ts';
import type { Ids, Register } from '../film/registers.ts';
import type { Archive, Grade, Review } from '../review/review.ts';
import type { MatchReason } from './match/reasons.ts';

/** A review as a list shows it: what the catalog knows without opening its text. */
export interface ReviewSummary {
  /** The review's id in its archive. */
  id: string;
  title: string;
  year?: number;
  kind: Kind;
  ids?: Ids;
  /** None where the critic gave none. */
  grade?: Grade;
  /** ISO day. */
  date?: string;
}

/** What a page tells of a film beside the film itself. */
export interface AskingPage {
  /** The register whose own page it is ("netflix"): what a service shows differs. */
  register?: Register;
  /** Films are watched there: it shows more that few know than lists of films elsewhere do. */
  isService?: boolean;
  /** The year in which it is asked; the present one where it is left out. */
  year?: number;
}

/** The answer for a film, with the reason as a code. */
export type Match =
  | { match: 'certain'; review: ReviewSummary; reason: MatchReason }
  /** Wrong in less than one of ten such answers taken together, by measurement (docs/matching.md). */
  | { match: 'likely'; review: ReviewSummary; reason: MatchReason }
  | { match: 'unsure'; candidates: ReviewSummary[]; reason: MatchReason }
  | { match: 'none'; reason?: MatchReason };

/** Orders of reviews that one can ask for by name: the newest first, the best first, or by title. */
export const SORTS = ['date', 'grade', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** What narrows a search. Everything is optional; all that is given must hold. */
export interface SearchFilters {
  /** Lowest and highest score, 0–100, both included. */
  score?: [number, number];
  /** A grade as written ("B+"), folded for case and signs. */
  grade?: string;
  /** Only reviews with a grade, or only those without. */
  graded?: boolean;
  /** First and last film year, both included. */
  years?: [number, number];
  /** Part of a critic's name. */
  critic?: string;
  /** What is found comes in this order, and not the best hit first. */
  sort?: Sort;
}

/** With this many found as typed, nobody asks what else could be meant. */
export const ENOUGH_HITS = 5;

/** A range of characters, from (included) to (excluded), in UTF-16 units. */
export type Span = [from: number, to: number];

/** A review that a search found, best first. */
export interface SearchResult {
  review: ReviewSummary;
  /** The parts of the shown title that the words hit. */
  highlights: Span[];
  /** Higher is better; comparable between archives. */
  rank: number;
}

/**
 * An order of reviews without words: the newest first, the best first, by title, any of them by a seed, or those that were
 * written in a month (1–12) of the years before one, newest first.
 */
export type ListOrder =
  | { by: 'latest' | 'best' }
  | { by: 'title' }
  | { by: 'surprise'; seed: number }
  | { by: 'month'; month: number; before: number };

/** Which reviews a list holds; all that is given must hold. `only` and `except` are ids of reviews. */
export interface ListScope extends Pick<SearchFilters, 'score' | 'years'> {
  only?: ReadonlySet<string>;
  except?: ReadonlySet<string>;
}

/** Reviews in an order, of which each is read only when it is asked for. */
export interface Listing {
  readonly count: number;
  /** Where the review at this place belongs among those of other archives: a higher number, or an earlier text, comes first. */
  rank(at: number): number | string;
  review(at: number): ReviewSummary;
}

/** Reads ranges of a stored file, so that a catalog of any size is opened in place. */
export interface RangeReader {
  /** Length of the whole file in bytes. */
  readonly size: number;
  /** The bytes from `from` (included) to `to` (excluded). Rejects when they cannot be had. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** The parts of a catalog that are read apart, each only when a question needs it. */
export type CatalogPart = 'keys' | 'search';

/** An archive compiled for look-up, as far as its reviews are searched and read. */
export interface ReviewCatalog {
  readonly archive: Archive;
  /** How many reviews it holds. */
  readonly count: number;
  /** Reads a part, once; `search` needs `search`. A catalog opened over bytes is ready at once. */
  ready(part: CatalogPart): Promise<void>;
  /**
   * Reviews found by words, best first; filters may be among the words ("b+ 1999"). Where few are found with the words
   * as they are typed, what else could be meant is found as well, unless `asTyped` says that this is not wanted.
   */
  search(words: string, filters?: SearchFilters, limit?: number, asTyped?: boolean): SearchResult[];
  /** One whole review, or undefined when the archive has none of that id. Reads the text part as far as needed. */
  review(id: string): Promise<Review | undefined>;
}

/** An archive compiled for look-up. */
export interface Catalog extends ReviewCatalog {
  /** As above; `match` needs `keys`. With films only so much of a large catalog's keys as these films' answers need. */
  ready(part: CatalogPart, films?: readonly Film[], page?: AskingPage): Promise<void>;
  /** The review of this film, or why there is none that is certain. */
  match(film: Film, page?: AskingPage): Match;
  /** The reviews in an order; needs all of `keys`. */
  list(order: ListOrder, scope?: ListScope): Listing;
}
