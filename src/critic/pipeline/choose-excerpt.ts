import { excerptOf } from '../../core/review/excerpt.ts';
import { wordCount } from '../../core/review/whitespace.ts';
import { blocksOf } from '../fields/table-rows.ts';
import type { Article } from '../model/article.ts';

/** The critic's own summary, else the verdict from the text; a text that is short enough as it is. */
export function chooseExcerpt(article: Article, most: number, language?: string): string | undefined {
  if (article.summary) {
    const said = plain(article.summary);
    const summary = /\]$|continue reading|read more/i.test(said)
      ? said.replace(/\s*(?:\[…\]|\[\.\.\.\]|Continue reading.*|Read more.*)$/i, '')
      : said;
    if (summary && wordCount(summary) <= most) return summary;
    const shorter = excerptOf([summary], most, language);
    if (shorter) return shorter;
  }
  const whole = article.body.join(' ');
  if (whole && !whole.includes('\uFFFC') && wordCount(whole) <= most && wordCount(whole) > 2) return whole;
  return excerptOf(article.body, most, language);
}

/** A summary as text; one whose markup is none that anybody wrote is no summary. */
function plain(summary: string): string {
  try {
    return blocksOf(summary)
      .map(({ text }) => text)
      .join(' ');
  } catch {
    return '';
  }
}
