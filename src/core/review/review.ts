/** What a review, a grade and an archive are. */

import type { Film } from '../film/film.ts';

/** Longest id of an archive or a review, in UTF-16 units. */
export const MAX_REF_LENGTH = 500;

/** A critic's grade: their own words for worth, and its place between worst and best. */
export interface Grade {
  /** As the critic writes it: "B+", "★★★½", "7/10". */
  text: string;
  /** 0 (worst of the critic's scale) to 100 (best), a whole number. */
  score: number;
}

/** Most earlier reviews of one film that are kept. */
export const MAX_EARLIER_REVIEWS = 20;

/** What the critic said of the same film before. */
export interface EarlierReview {
  grade: Grade;
  /** The day, ISO. Without one it may as well be later. */
  date?: string;
  /** The earlier review itself: http or https. */
  url?: string;
}

/** What a critic said of a film. */
export interface Review {
  /** Unique in its archive and the same at every rebuild: the page's path, a slug or an id. */
  id: string;
  film: Film;
  /** None where the critic reviewed the film without grading it. */
  grade?: Grade;
  /** The day it was written or published, ISO ("2021-01-11"). */
  date?: string;
  /** The full review. */
  url?: string;
  /** The verdict in the critic's words, a few whole sentences. */
  excerpt?: string;
  /** The critic's one-line headline. */
  tagline?: string;
  /** Who wrote it, where it is not the archive's critic. */
  critic?: string;
  /** Reviews of the film before this one, newest first and those without a date last; at most `MAX_EARLIER_REVIEWS`. */
  earlier?: EarlierReview[];
  /**
   * How sure the critic's tool is which film this is. `settled` (the default) may be certain in a page;
   * `unsure` and `unknown` are found by search alone.
   */
  resolved?: 'settled' | 'unsure' | 'unknown';
}

/** One critic's reviews as a whole: who they are and on what terms they are shown. */
export interface Archive {
  /** "Laramie Movie Scope" */
  name: string;
  /** "Robert Roten" */
  critic: string;
  /** The critic's own site. */
  home: string;
  /** How to write to the critic: an address or a page. */
  contact?: string;
  /** The rights line shown under every review. */
  rights?: string;
  /** The scale in words: "A+ to F". */
  scale?: string;
  /** BCP 47 tag of the language the reviews are written in. */
  language?: string;
}
