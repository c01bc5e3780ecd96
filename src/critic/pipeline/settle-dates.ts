/** Settles dates by the habits of the whole archive: day before month or after, and invented days. */

import { resolveAmbiguousDate } from '../article/parse-date.ts';
import type { Config } from '../config.ts';
import type { Article, DatedArticle } from '../model/article.ts';

/** A first of January on this many reviews, and this many times more often than other days, means "some day of the year". */
const STAND_IN_REVIEWS = 3;
const STAND_IN_FACTOR = 3;

/** Tells day from month by the habits of the whole archive, and drops days that only fill in for a missing one. */
export function settleDates(articles: Article[], config: Config): DatedArticle[] {
  const dayFirst = isDayFirst(articles, config);
  const dated = articles.map((article) => settleDate(article, dayFirst));
  const counts = new Map<string, number>();
  for (const { date } of dated) if (date) counts.set(date, (counts.get(date) ?? 0) + 1);
  const total = dated.filter(({ date }) => date).length;
  return dated.map((article) => {
    const { date, trail, ...rest } = article;
    const count = date?.endsWith('-01-01') ? counts.get(date)! : 0;
    const usual = (total - count) / Math.max(1, counts.size - 1);
    if (count < STAND_IN_REVIEWS || count < usual * STAND_IN_FACTOR) return article;
    return {
      ...rest,
      trail: [...trail, `no date: ${date} is on ${count} reviews, so it means "some day"`],
    };
  });
}

/** Whether the archive writes 1/2/2021 for the first of February; undefined when nothing shows it. */
function isDayFirst(articles: Article[], { dates }: Config): boolean | undefined {
  if (dates) return dates === 'day-first';
  const shows = (what: string) =>
    articles.some(({ trail }) => trail.includes(`dates write the ${what} first`));
  return shows('day') === shows('month') ? undefined : shows('day');
}

function settleDate(article: Article, dayFirst: boolean | undefined): DatedArticle {
  const { ambiguousDate, ...dated } = article;
  if (!ambiguousDate || dated.date) return dated;
  if (dayFirst !== undefined) return { ...dated, date: resolveAmbiguousDate(ambiguousDate, dayFirst) };
  const note = `no date: "${ambiguousDate}" may be day or month first; say so in the configuration (dates: day-first)`;
  return { ...dated, trail: [...dated.trail, note] };
}
