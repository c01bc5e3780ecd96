/**
 * What one language calls the things that a site's file asks about, each as a part of a pattern. A page is read by the
 * words of its own languages and of English.
 */
export interface LanguageWords {
  season?: string;
  episode?: string;
  series?: string;
  /** A game, a podcast, a music video. */
  noFilm?: string;
  film?: string;
  hour?: string;
  minute?: string;
  /** One hour and two hours where they are written without a number. */
  oneHour?: string;
  twoHours?: string;
  /** A page's whole title when the page asked for is not there or not shown. */
  error?: string;
}

/** The same as it is written down: stems with "|" between them, each of which begins a word and goes on to its end. */
export interface WordStems extends LanguageWords {
  /** The language puts no spaces between words, so a word counts anywhere. */
  joined?: true;
}
