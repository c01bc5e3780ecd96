import type { Kind } from '../../core/film/film.ts';
import type { Ids } from '../../core/film/registers.ts';
import type { Reading } from '../../core/grades/scale.ts';

/** A title that a page offers for its film, and where it stood. */
export interface TitleGuess {
  title: string;
  /** "front matter title", "heading", "<title>", "file name": for `--explain`. */
  from: string;
  /** A year that stood with it. */
  year?: number;
  /** A year without brackets at the end ("The Contractor 2022"), which may as well be part of the title. */
  bareYear?: number;
}

/** A paragraph, heading or line of a page, as text. */
export interface Block {
  text: string;
  /** 1–6 for headings. */
  heading?: number;
  /** Bold, centred or large: headings of the days before headings. */
  strong?: boolean;
  /** Made of links, or inside a navigation, header, footer or side bar. */
  navigation?: boolean;
}

/** A review as one format read it: nothing is decided yet that needs the whole archive or the list of films. */
export interface RawDraft {
  /** The file's path in the source, with ":12" for a row or entry; unique, and the review's id after cleaning. */
  source: string;
  /** Best first. Empty when the file says none. */
  titles: TitleGuess[];
  year?: number;
  kind?: Kind;
  ids?: Ids;
  otherTitles?: string[];
  directors?: string[];
  minutes?: number;
  grade?: Reading;
  /** Where the grade stood. */
  gradeFrom?: string;
  /** What a grade's field holds that is no grade to us; the critic's own scale may know it. */
  unreadGrade?: string;
  /** It has a field for a grade, and the field is empty: seen but not graded. */
  ungraded?: boolean;
  /** What it is filed under: tags, categories, kind. */
  topics?: string;
  /** A grade that the review is only filed under: for want of one in field or text. */
  gradeInTags?: { grade: Reading; from: string };
  date?: string;
  /** Numeric day-or-month-first dates wait for the whole archive to tell which. */
  ambiguousDate?: string;
  url?: string;
  tagline?: string;
  critic?: string;
  /** The critic's own summary. */
  summary?: string;
  /** What stands under the grade, once the text is read. */
  excerpt?: string;
  /** The review's paragraphs, without what is around it. */
  body: string[];
  /** The title and year stood in fields of their own, not in prose. */
  titleInField?: boolean;
  /** The page's file name is the only thing that names the film. */
  slug?: string;
  /** What was read from where, in reading order. */
  trail: string[];
  /** The page it stands on, until the whole archive is known. */
  page?: Page;
}

/** A page as its format saw it: blocks in reading order, and what stood around them. */
export interface Page {
  blocks: Block[];
  /** The `<title>`, or what stands for it. */
  pageTitle?: string;
  /** The site's own name, where the page says it. */
  site?: string;
  /** Whether headings and bylines stand in the text (pages), or only the review itself (Markdown, feeds). */
  bare?: boolean;
}

/** Why a file or row is not a review we can take. The text is for the critic. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** Left out by intent (a series, a draft, a page that is no review), not a failure to understand. */
  readonly leftOut: boolean;

  constructor(reason: string, leftOut = false) {
    super(reason);
    this.leftOut = leftOut;
  }
}

/** A file or row that gave no review. */
export interface Refused {
  source: string;
  refused: string;
  leftOut?: boolean;
}

/** A new draft of nothing yet. */
export function emptyDraft(source: string): RawDraft {
  return { source, titles: [], body: [], trail: [] };
}
