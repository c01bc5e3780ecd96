import type { Ids } from './registers.ts';

/** What kind of title a page or a list shows. `unknown` is honest: most tiles do not say. */
export type Kind = 'film' | 'series' | 'unknown';

/** A film or series as somebody names it: a page, a list of films, or the heading of a review. */
export interface Film {
  /** The title as written there, trimmed; never folded. */
  title: string;
  /** Year of first release, when given. */
  year?: number;
  kind: Kind;
  ids?: Ids;
  /** Original, alternative and translated titles given beside the title. */
  otherTitles?: string[];
  /** Names of the directors, when given. */
  directors?: string[];
  /** Running time in minutes, when given. */
  minutes?: number;
}

/** A film of a list of films (IMDb's public files): what exists, whether or not anybody reviewed it. */
export interface ListedFilm extends Film {
  /** The list's own id ("tt0133093"). */
  id: string;
  /** How known it is: IMDb's number of votes, 0 when the list has none. */
  votes: number;
  /** Names of who played in it, as billed, where the list has them. */
  cast?: string[];
}
