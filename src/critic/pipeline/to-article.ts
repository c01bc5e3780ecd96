/** Stage 2 of reading: a draft, with its page read, becomes an article. */

import { readPage } from '../article/read-page.ts';
import type { RepeatedText } from '../article/repeated-text.ts';
import type { Config } from '../config.ts';
import { setGrade } from '../fields/read-fields.ts';
import type { Article } from '../model/article.ts';
import type { RawDraft } from '../model/raw-draft.ts';
import { chooseExcerpt } from './choose-excerpt.ts';

/** Words of a review that are shown at most, unless the critic sets another number. */
const DEFAULT_EXCERPT_WORDS = 40;

/** Reads a draft's page, knowing what repeats on the archive's other pages, and chooses what is shown of its text. */
export function toArticle(draft: RawDraft, repeated: RepeatedText, config: Config): Article {
  const { page, gradeInTags, ...facts } = draft;
  const article: Article = { ...facts, titles: [...facts.titles], trail: [...facts.trail] };
  if (page) readPage(article, page, repeated);
  if (!article.grade && gradeInTags) setGrade(article, gradeInTags.grade, gradeInTags.from);
  const maxWords = config.excerpt ?? DEFAULT_EXCERPT_WORDS;
  // A page without a grade and without words is no review.
  const mayBeReview = article.grade ?? article.unreadGrade ?? article.body.length > 0;
  const excerpt = mayBeReview && maxWords > 0 ? chooseExcerpt(article, maxWords, config.language) : undefined;
  if (excerpt) article.excerpt = excerpt;
  return article;
}
