/** Every message between the parts of the extension, with what goes in and what comes back. */

import type { ListOrder, ReviewSummary, SearchFilters, Span } from '../core/catalog/catalog.ts';
import type { MatchReason } from '../core/catalog/match/reasons.ts';
import type { Film } from '../core/film/film.ts';
import type { Archive, Review } from '../core/review/review.ts';
import type { Problem } from '../core/text/problem.ts';
import type { LayoutMismatch } from '../sites/site.ts';
import type { Mine } from './all-of-mine.ts';
import type { TaughtSite } from './site-file.ts';
import type {
  DirectoryInfo,
  LatePart,
  Offer,
  OtherHost,
  SitePackInfo,
  SpokenWords,
  SubscriptionInfo,
} from './types.ts';
import type { WatchState } from './watch-state.ts';
import type { WatchedFilm } from './watched-film.ts';

/** Which review, of all archives in the library. */
export interface ReviewRef {
  /** The archive's id in the library ("laramie", or a subscription's id). */
  archive: string;
  /** The review's id in its archive. */
  review: string;
}

/** A review as answers and lists carry it: enough for a badge and a row. */
export interface ListedReview extends ReviewSummary {
  ref: ReviewRef;
  /** The critic's name. */
  critic: string;
  /** It may be of another film: the answer that lists it is only likely. */
  likely?: true;
}

/**
 * The library's answer for one film, archives merged in the viewer's order. `certain` lists one review an
 * archive, the first is the badge's; a review by the viewer's own correction says so.
 */
export type Answer = MatchAnswer & {
  /** What the viewer said of the film. */
  watch?: WatchState;
  /** Reviews of the film that the viewer left out. */
  leftOut?: ListedReview[];
};

type MatchAnswer =
  | {
      match: 'certain';
      reviews: ListedReview[];
      reason: AnswerReason;
      corrected?: boolean;
      /** What the badge shows in place of the first review: several critics' grades taken together. */
      together?: ListedReview;
    }
  /** As `certain`, but it may be another film: shown as such, and never in the toolbar. */
  | { match: 'likely'; reviews: ListedReview[]; reason: AnswerReason }
  | { match: 'unsure'; candidates: ListedReview[]; reason: AnswerReason }
  | { match: 'none'; reason?: AnswerReason; corrected?: boolean };

/** Why an answer is what it is, as a code: an archive's own reason, or one that only the whole library has. */
export type AnswerReason =
  | MatchReason
  /** Two archives are certain, each of another film. */
  | { code: 'archivesDiffer'; title: string; first: NamedFilm; other: NamedFilm }
  /** The viewer said which film it is, as the page calls it. */
  | { code: 'correctedTo'; title: string }
  | { code: 'correctedToNone' }
  | { code: 'noFilmHere' };

/** What a sentence needs to name a film. */
type NamedFilm = Pick<Film, 'title' | 'year'>;

/** A search's hit. */
export interface Hit extends ListedReview {
  highlights: Span[];
  /** What the viewer said of the film. */
  watch?: WatchState;
}

/** A part of a list of reviews without words. */
export interface ListQuery {
  order: ListOrder;
  score?: [number, number] | undefined;
  years?: [number, number] | undefined;
  /** Of this archive alone. */
  archive?: string | undefined;
  /** Films that the viewer neither saw nor refused, or those that they want to see; all when not given. */
  watch?: 'unseen' | 'wanted' | undefined;
  /** The first place that is wanted, and how many. */
  from: number;
  limit: number;
}

/** Reviews of a list from the asked place on, and how many the whole list holds. */
export interface ListPart {
  total: number;
  hits: Hit[];
}

/** All that a card shows: the review and the archive it is from. */
export interface OpenedReview {
  ref: ReviewRef;
  review: Review;
  archive: Archive;
}

/** A film of the open page as the popup lists it. */
export interface PageFilm {
  role: 'page' | 'tile';
  film: Film;
}

/** An archive of the library as the options page lists it. */
export interface ArchiveInfo {
  id: string;
  archive: Archive;
  /** How many reviews. */
  count: number;
  /** Whether it came with the extension, or was added by the viewer. */
  origin: 'bundled' | 'stored';
  on: boolean;
  /** Why it cannot be read; its name and critic are then a guess from its id. */
  error?: Problem;
}

/** A correction as the viewer made it, with the review's title and grade where it can still be found. */
export interface ListedCorrection {
  film: Film;
  ref: ReviewRef | null;
  review?: ListedReview;
}

/**
 * Every message, by name: what goes in and what comes back. Content script, popup and options call the
 * worker; `page.*` go from popup and worker to a tab's content script.
 */
export interface Messages {
  /** Answers, in the order of the films. At most 1,000 films. */
  match(films: Film[]): Answer[];
  /** As `match`, for the popup: films of the open page. `host` is the page's; none in a private window. */
  matchOnPage(page: { films: Film[]; host?: string }): Answer[];
  search(query: { words: string; filters?: SearchFilters; limit?: number }): Hit[];
  list(query: ListQuery): ListPart;
  review(ref: ReviewRef): OpenedReview | undefined;
  /** Veils the site's own scores in the sender's page, where the viewer wants it. */
  veilScores(): void;
  /** Puts a part of the page script into the sender's page. Answers the words it speaks in, where it speaks; none are needed for English. */
  latePart(part: LatePart): SpokenWords | null;
  /**
   * The film that the sender's tab is about, or null where it is about none: the toolbar icon shows its grade. Answers
   * whether that told something new, by which films of the page may get other answers.
   */
  titlePage(film: Film | null): boolean;
  /** The viewer's own word: this film has this review, or (null) none of them. `undefined` takes it back. */
  correct(correction: { film: Film; ref: ReviewRef | null | undefined }): void;
  /** Leaves a review out of the answers for its film, or takes it in again. */
  leaveOut(review: { ref: ReviewRef; isOut: boolean }): void;
  /** What the viewer says of a film; `undefined` takes it back. */
  watch(said: { film: Film; state: WatchState | undefined }): void;
  /** All films of which the viewer said something. */
  watchList(): WatchedFilm[];
  /** Keeps how the viewer taught films to be read on the sender's host, which must be one of their own. */
  keepTaughtSite(file: TaughtSite): void;
  /** What the viewer chose and said: settings, corrections, reviews left out, films. */
  mine(): Mine;
  /** Puts this in the place of what the viewer chose and said. */
  replaceMine(mine: Mine): void;
  /** Adds films to the viewer's list; answers how many are new or said otherwise before. */
  addToWatchList(films: WatchedFilm[]): number;
  /** Puts this list in the place of the viewer's. */
  replaceWatchList(films: WatchedFilm[]): void;
  /** The archives of the library in the viewer's order, those switched off too. */
  archives(): ArchiveInfo[];
  /** The viewer's corrections, newest first. */
  corrections(): ListedCorrection[];
  /** Adds the corrections of an exported file (its text) to the viewer's own; answers how many it held. */
  importCorrections(text: string): number;
  /** The archives that the viewer subscribed to, the removed ones too for as long as they can be had back. */
  subscriptions(): SubscriptionInfo[];
  /** The archive at an address as pasted: a page, a folder or a manifest. Rejects in words. */
  findArchive(address: string): Offer | OtherHost;
  /** Subscribes to what was found; when its first fetch fails the answer's `error` says why and nothing is kept. */
  subscribe(offer: { address: string; key?: string }): SubscriptionInfo;
  /** Asks the host now. */
  updateArchive(id: string): void;
  removeArchive(id: string): void;
  restoreArchive(id: string): void;
  /** The viewer's list as a file's text. */
  exportSubscriptions(): string;
  /** How many titles are remembered from what pages said of them. */
  rememberedTitles(): number;
  forgetTitles(): void;
  /** Mended site files; undefined where this package names no place for them. */
  sitePack(): SitePackInfo | undefined;
  /** Asks for newer ones now. */
  updateSitePack(): void;
  /** The newest directory of archives; undefined where this package names no place for it. */
  directory(): DirectoryInfo | undefined;
  /** Asks for it now. */
  updateDirectory(): void;
  /** The options page has stored an archive by itself: the library looks again. */
  archivesChanged(): void;
  /** The films of the page, its own first. */
  'page.films'(): PageFilm[];
  /** What is not as the site's file expects, so that the popup can say so; null when all is well. */
  'page.report'(): LayoutMismatch | null;
  /** A cleaned copy of the page as HTML, for the person who mends a site's file. */
  'page.copy'(): string;
  /** Begins to teach the page by pointing, in these words. */
  'page.teach'(words: SpokenWords): void;
}

/** The name of a message, what it carries, and what comes back. */
export type MessageName = keyof Messages;
export type MessageInput<N extends MessageName> = Parameters<Messages[N]>[0];
export type MessageOutput<N extends MessageName> = ReturnType<Messages[N]>;
