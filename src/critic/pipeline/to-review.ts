/** Stage 3 of reading: an article becomes a review of a film, or is refused with a reason. */

import { gradeOf } from '../../core/grades/parse-grade.ts';
import { ownScore, type Scale } from '../../core/grades/scale.ts';
import type { Grade, Review } from '../../core/review/review.ts';
import { isOfAnotherArt, whyNotAReview } from '../article/not-a-review.ts';
import type { Config } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import type { Refused, TitleGuess } from '../model/raw-draft.ts';
import type { Resolution } from '../model/resolution.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import { resolve } from './resolve-film.ts';
import { reviewId, reviewUrl } from './review-address.ts';
import { splitYear } from './split-year.ts';
import { type FilenameHabits, titlesFromFilename } from './title-from-filename.ts';
import { isCertainOf, mayBeUngradedReview, type PageHabits, whyUnsureReview } from './ungraded-review.ts';

/** What an article needs of the whole archive to become a review. */
interface ArchiveContext {
  config: Config;
  scale: Scale;
  list: FilmList | undefined;
  pages: PageHabits;
}

/** What an article needs of the whole archive to have its title. */
interface TitleContext {
  list: FilmList | undefined;
  filenames: FilenameHabits;
  /** See writesYearAfterTitle. */
  yearAfterTitle: boolean;
}

/** Longer lines are no tagline. */
const MAX_TAGLINE_CHARS = 300;

/** "Night Ferry, 1987": few films are called so, and these are known. */
const YEAR_AFTER_COMMA = /, (?:18|19|20)\d\d$/;

/**
 * Stage 3: an article as a review of a film, or the reason why it is none.
 * @param titled the article with all of its titles, see withTitles
 */
export function toReview(titled: DatedArticle, context: ArchiveContext): ResolvedReview | Refused {
  const { config, scale, list } = context;
  if (titled.kind === 'series') return leftOut(titled, 'it is of a series, not a film');
  if (isOfAnotherArt(titled))
    return leftOut(titled, 'its title says that it is a review of something else than a film');
  const grade = gradeIn(titled, scale);
  const ungraded = grade ? undefined : whyNoUngradedReview(titled, context);
  if (ungraded) return ungraded;
  if (!hasTitle(titled, list)) return withoutTitle(titled, list);
  const resolution = resolve(titled, list);
  const { film } = resolution;
  if (!grade && !isCertainOf(resolution, list)) return withoutGrade(titled, scale);
  const unsure = grade ? undefined : whyUnsureReview(titled, resolution, context.pages);
  if (unsure) return refused(titled, unsure);
  if (film.kind === 'series') return leftOut(titled, `it is of a series ("${film.title}")`);
  const reason = resolution.resolved === 'settled' ? undefined : whyNotAReview(titled);
  if (reason) return leftOut(titled, reason);
  const { source, trail, body } = titled;
  const review = reviewOf(titled, resolution, grade, config);
  return { source, review, resolution, history: [], same: [], trail, body };
}

function reviewOf(
  article: DatedArticle,
  { film, resolved }: Resolution,
  grade: Grade | undefined,
  config: Config,
): Review {
  const { date, excerpt, tagline, critic } = article;
  const url = reviewUrl(article, config);
  return {
    id: reviewId(article, film),
    film,
    ...(grade && { grade }),
    ...(date && { date }),
    ...(url && { url }),
    ...(excerpt && { excerpt }),
    ...(tagline && tagline.length < MAX_TAGLINE_CHARS && { tagline }),
    ...(critic && critic !== config.critic && { critic }),
    ...(resolved !== 'settled' && { resolved }),
  };
}

function whyNoUngradedReview(article: DatedArticle, { config, scale }: ArchiveContext): Refused | undefined {
  if (!mayBeUngradedReview(article)) return withoutGrade(article, scale);
  return config.ungraded === 'leave-out'
    ? leftOut(article, 'it has no grade, and the settings leave such reviews out')
    : undefined;
}

/** Whether its own words or the list of films name its film. */
const hasTitle = ({ titles, ids }: DatedArticle, list: FilmList | undefined): boolean =>
  titles.length > 0 || (ids?.imdb !== undefined && list?.byId(ids.imdb) !== undefined);

/** The article with a title from its file's name, where nothing else names the film. */
export function withTitles(
  article: DatedArticle,
  { list, filenames, yearAfterTitle }: TitleContext,
): DatedArticle {
  if (article.titles.some(({ from }) => from !== 'file name')) {
    const isSplit = ({ title }: TitleGuess) => yearAfterTitle || YEAR_AFTER_COMMA.test(title);
    const titles = article.titles.map((guess) =>
      isSplit(guess) ? splitYear(guess, article.date, list) : guess,
    );
    return { ...article, titles };
  }
  const titles = titlesFromFilename(article, list, filenames);
  if (titles === article.titles) return article;
  const found = titles.map(({ title }) => `title from the file name: ${title}`);
  return { ...article, titles, trail: [...article.trail, ...found] };
}

/** The grade on 0–100: by the critic's own scale where that defines its text. */
function gradeIn({ grade, unreadGrade }: DatedArticle, scale: Scale): Grade | undefined {
  const own = unreadGrade === undefined ? undefined : ownScore(unreadGrade, scale);
  if (own !== undefined) return { text: unreadGrade!, score: own };
  return grade && gradeOf(grade, scale);
}

const refused = ({ source }: DatedArticle, reason: string): Refused => ({ source, refused: reason });
const leftOut = (article: DatedArticle, reason: string): Refused => ({
  ...refused(article, reason),
  leftOut: true,
});

function withoutGrade(article: DatedArticle, scale: Scale): Refused {
  const { grade, titles } = article;
  if (grade)
    return refused(
      article,
      `its grade "${grade.text}" does not fit the scale (${scale.name ?? 'not known'})`,
    );
  const reason = whyNotAReview(article);
  if (reason) return leftOut(article, reason);
  return refused(article, titles.length ? 'no grade found in it' : 'neither a title nor a grade found in it');
}

function withoutTitle(article: DatedArticle, list: FilmList | undefined): Refused {
  const id = article.ids?.imdb;
  if (!id) return refused(article, 'no title in it, and none in its file name');
  return refused(
    article,
    list
      ? `no title in it, and the list of films does not have its id ${id}`
      : `no title in it, only the id ${id}: give a list of films (--films)`,
  );
}
