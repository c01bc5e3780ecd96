import type { Kind } from '../../core/film/film.ts';
import type { Ids } from '../../core/film/registers.ts';
import type { ParsedGrade } from '../../core/grades/scale.ts';

/** A title that a page offers for its film, and where it was found. */
export interface TitleGuess {
  title: string;
  /** "front matter title", "heading", "<title>", "file name": for `--explain`. */
  from: string;
  /** A year that was beside it. */
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
  /** A heading's own address in its page, and the film whose page it links to. */
  anchor?: string;
  ids?: Ids;
}

/** What a file says about one review: known from the first stage on. Later stages copy it and add; none changes it. */
export interface ReviewFacts {
  /** The file's path in the source, with ":12" for a row or entry; unique, and the review's id after cleaning. */
  source: string;
  /** Best first. Empty when the file names none. */
  titles: TitleGuess[];
  /** Title and year are in fields of their own, not in prose. */
  titleInField?: boolean;
  year?: number;
  kind?: Kind;
  ids?: Ids;
  otherTitles?: string[];
  directors?: string[];
  minutes?: number;
  grade?: ParsedGrade;
  /** Where the grade was found. */
  gradeFrom?: string;
  /** The text of a grade field that is no grade to us; the critic's own scale may define it. */
  unreadGrade?: string;
  /** It has a field for a grade, and the field is empty: seen but not graded. */
  ungraded?: boolean;
  /** What it is filed under: tags, categories, kind. */
  topics?: string;
  date?: string;
  /** "1/2/2021": only the whole archive shows whether the day or the month comes first. */
  ambiguousDate?: string;
  url?: string;
  /** Its place in that page, where the page holds several reviews. */
  anchor?: string;
  /** The last part of the page's address, where the file states it. */
  slug?: string;
  tagline?: string;
  critic?: string;
  /** The critic's own summary, and whether its field's name says that it is a verdict and not the story. */
  summary?: string;
  summaryIsVerdict?: boolean;
  /** The review's paragraphs, without what is around it. */
  body: string[];
  /** What was read from where, in reading order. */
  trail: string[];
}

/** Stage 1: a review as its format reads it. Nothing is decided yet that needs the other files or the list of films. */
export interface RawDraft extends ReviewFacts {
  /** A grade that the review is only filed under, for when neither field nor text has one. */
  gradeInTags?: { grade: ParsedGrade; from: string };
  /** The page that is still to be read, once it is known what repeats on other pages. */
  page?: Page;
}

/** A page as its format saw it: blocks in reading order, and what was around them. */
export interface Page {
  blocks: Block[];
  /** The `<title>`, or what takes its place. */
  pageTitle?: string;
  /** The site's own name, where the page says it. */
  site?: string;
  /** True where the text is only the review itself (Markdown, feeds); false where headings and bylines are in it (pages). */
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
