/** Tells reviews without a grade from pages that are no reviews. */

import type { Film } from '../../core/film/film.ts';
import { findExcerpt } from '../../core/review/excerpt.ts';
import { wordCount } from '../../core/review/whitespace.ts';
import { isFiledUnderFilms, whyNotAReview, wordsSayFilm } from '../article/not-a-review.ts';
import { namesNoFilm, speaksOfItsFilm } from '../article/words-of-reviewing.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import type { Resolution } from '../model/resolution.ts';

/** Fewer words are a note about a film, not a review of it. */
const MIN_WORDS = 40;
/** More words than any verdict has: asks whether a text judges at all. */
const ANY_LENGTH = 1000;
/** This many more witnesses must speak for a review than against it, where neither link nor list names the film. */
const MIN_WITNESSES = 2;
/** Fewer pages are no habit of an archive. */
const MIN_HABIT_PAGES = 3;
/** Of an archive that grades, at least this share of the pages has a grade. */
const MIN_GRADED_SHARE = 0.8;
/** Where this share of the pages has a year with the title, that is one witness; where nearly all of many have, it is two. */
const MIN_DATED_SHARE = 0.6;
const MIN_UNIFORM_SHARE = 0.95;
const MIN_UNIFORM_PAGES = 20;

/** What the pages of an archive do, one beside the other: this tells a review among reviews from a stray page. */
export interface PageHabits {
  /** Nearly all pages have a grade. */
  grades: boolean;
  /** How much it speaks for a page that it has the year of a film as the others have: 0, 1 or 2 witnesses. */
  namesYears: number;
}

/** Looks at all pages of an archive at once. */
export function pageHabits(articles: readonly DatedArticle[]): PageHabits {
  const share = (is: (article: DatedArticle) => boolean) =>
    articles.length < MIN_HABIT_PAGES ? 0 : articles.filter(is).length / articles.length;
  const dated = share(({ year, titles }) => Boolean(year ?? titles[0]?.year));
  const isUniform = dated >= MIN_UNIFORM_SHARE && articles.length >= MIN_UNIFORM_PAGES;
  return {
    grades: share(({ grade, unreadGrade }) => Boolean(grade ?? unreadGrade)) >= MIN_GRADED_SHARE,
    namesYears: isUniform ? 2 : dated >= MIN_DATED_SHARE ? 1 : 0,
  };
}

/**
 * Whether an article without a grade may be a review: it names its film by more than a title, speaks of films, and
 * says enough. A grade that was not understood is no reason to take it without one.
 */
export function mayBeUngradedReview(article: DatedArticle): boolean {
  const { grade, unreadGrade, ids, body } = article;
  if (grade || unreadGrade !== undefined || !namesFilm(article)) return false;
  if (wordCount(body.join(' ')) < MIN_WORDS) return false;
  return (
    whyNotAReview({ ...article, ungraded: false }) === undefined &&
    (ids !== undefined || wordsSayFilm(article))
  );
}

const namesFilm = ({ ids, year, titles, directors }: DatedArticle) =>
  Boolean(ids || year || titles[0]?.year || directors?.length);

/** Without a grade, only a film that is surely the right one is taken: an essay may have a title and a year, too. */
export const isCertainOf = ({ resolved, film }: Resolution, list: FilmList | undefined): boolean =>
  resolved === 'settled' && (list === undefined || hasId(film));

const hasId = ({ ids }: Film) => ids !== undefined && Object.keys(ids).length > 0;

/**
 * Why an article without a grade is not surely a review, although it has a title and a year ("My Favourite Cinema
 * (2019)"); undefined where it is one: it links to the film, the list knows the film, or several witnesses say so.
 */
export function whyUnsureReview(
  article: DatedArticle,
  { film }: Resolution,
  habits: PageHabits,
): string | undefined {
  if (hasId(film) || witnesses(article, habits) >= MIN_WITNESSES) return undefined;
  const name = film.year ? `${film.title} (${film.year})` : film.title;
  return `no grade found in it, and little but "${name}" says that it is a review of a film; if it is one, give it a grade, a link to the film's page, or the film's director`;
}

/** Whether its page has several films, each under a heading or in a row of its own. */
const isOneOfSeveral = ({ source }: DatedArticle) => /:\d+$/.test(source);

function witnesses(article: DatedArticle, habits: PageHabits): number {
  const { year, directors, minutes, kind, otherTitles, titles, body } = article;
  const speakFor = [
    // A fact of its own, not one in brackets behind the title.
    year !== undefined || kind === 'film',
    Boolean(directors?.length || minutes || otherTitles?.length),
    isFiledUnderFilms(article),
    isOneOfSeveral(article),
    speaksOfItsFilm(body),
    findExcerpt(body, ANY_LENGTH) !== undefined,
  ];
  const speakAgainst = [habits.grades, namesNoFilm(titles[0]?.title ?? '')];
  const count = (all: boolean[]) => all.filter(Boolean).length;
  return count(speakFor) + (habits.grades ? 0 : habits.namesYears) - count(speakAgainst);
}
