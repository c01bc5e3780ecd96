import type { Film } from '../../core/film/film.ts';
import type { Config } from '../config.ts';
import type { DatedArticle } from '../model/article.ts';

/** The review's id: the page's path without its ending, or for rows and entries what they are about. The same at every rebuild. */
export function reviewId({ source, slug }: DatedArticle, { title, year }: Film): string {
  if (!/:\d+$/.test(source))
    return source.replace(/(?:\/index)?\.(?:html?|md|mdx|markdown|txt|php|asp|shtml|xhtml)$/i, '');
  if (slug) return slug;
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return year ? `${name}-${year}` : name;
}

/** The address of the whole review: as the file states it, else by the configuration's pattern; http or https only. */
export function reviewUrl(article: DatedArticle, { home, pages }: Config): string | undefined {
  const url = article.url ?? (pages ? addressByPattern(article, pages) : undefined);
  if (!url || !URL.canParse(url, home || undefined)) return undefined;
  const address = new URL(url, home || undefined);
  if (article.anchor && !address.hash) address.hash = article.anchor;
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/** The configuration's pattern with its places filled; undefined where the article lacks one of them. */
function addressByPattern({ source, slug, date }: DatedArticle, pattern: string): string | undefined {
  const file = source.replace(/:\d+$/, '');
  const path = file.replace(/(?:\/index)?\.\w+$/, '');
  const [year, month, day] = date?.split('-') ?? [];
  const last = (slug ?? path.split('/').at(-1) ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const parts: Record<string, string | undefined> = { path, file, slug: last, year, month, day };
  let complete = true;
  const address = pattern.replace(/\{(\w+)\}/g, (all, name: string) => {
    if (!(name in parts)) return all;
    if (!parts[name]) complete = false;
    return (parts[name] ?? '').split('/').map(encodeURIComponent).join('/');
  });
  return complete ? address : undefined;
}
