import type { Film } from '../../core/film/film.ts';
import { wordCount } from '../../core/review/whitespace.ts';
import { whyNotAReview, wordsSayFilm } from '../article/not-a-review.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import type { Resolution } from '../model/resolution.ts';

/** Fewer words are a note about a film, not a review of it. */
const MIN_WORDS = 40;

/**
 * Whether an article without a grade can only be a review: it names its film by more than a title, speaks of films, and
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
