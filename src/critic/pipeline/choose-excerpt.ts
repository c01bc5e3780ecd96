/** Chooses what is shown of a review: its summary, or its verdict. */

import { findExcerpt, openingSentences } from '../../core/review/excerpt.ts';
import { wordCount } from '../../core/review/whitespace.ts';
import { PLACEHOLDER } from '../article/markdown-blocks.ts';
import { blocksOf } from '../fields/table-rows.ts';
import type { Article } from '../model/article.ts';

/** More words than any summary has: asks whether a text judges at all. */
const ANY_LENGTH = 1000;

/**
 * What is shown of a review: the critic's own summary where it judges, else the verdict from the text, else a
 * summary that tells the story; a text that is short enough is shown whole.
 */
export function chooseExcerpt(article: Article, maxWords: number, language?: string): string | undefined {
  const summary = article.summary ? withoutTeaser(plain(article.summary)) : '';
  const own = shortened(summary, maxWords, language);
  if (own && (article.summaryIsVerdict || findExcerpt([summary], ANY_LENGTH, language))) return own;
  const whole = article.body.join(' ');
  const words = wordCount(whole);
  if (whole && !whole.includes(PLACEHOLDER) && words <= maxWords && words > 2) return whole;
  const verdict = findExcerpt(article.body, maxWords, language) ?? own;
  // Of a review without a grade the words are all there is to show.
  const isUngraded = !article.grade && !article.unreadGrade;
  return verdict ?? (isUngraded ? openingSentences(article.body, maxWords, language) : undefined);
}

function shortened(summary: string, maxWords: number, language?: string): string | undefined {
  if (!summary) return undefined;
  return wordCount(summary) <= maxWords ? summary : findExcerpt([summary], maxWords, language);
}

/** A summary that a program cut off, without the words that lead on. */
function withoutTeaser(text: string): string {
  return /\]$|continue reading|read more/i.test(text)
    ? text.replace(/\s*(?:\[…\]|\[\.\.\.\]|Continue reading.*|Read more.*)$/i, '')
    : text;
}

/** A summary as text; empty where its markup is broken beyond reading. */
function plain(summary: string): string {
  try {
    return blocksOf(summary)
      .map(({ text }) => text)
      .join(' ');
  } catch {
    return '';
  }
}
