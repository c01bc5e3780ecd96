/** The sitemap of a published archive. */

import { escapeHtml } from '../../../core/text/escape-html.ts';

/** Most addresses in one file, by the protocol of sitemaps.org. */
const MAX_ADDRESSES = 50_000;

export interface SitemapEntry {
  path: string;
  /** The day of the last change, ISO. */
  date?: string | undefined;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** sitemap.xml, with files beside it where there are more addresses than one file may hold. By file name. */
export function sitemapFiles(entries: readonly SitemapEntry[], base: string): [name: string, text: string][] {
  const files: [string, string][] = [];
  for (let from = 0; from < entries.length; from += MAX_ADDRESSES) {
    const urls = entries
      .slice(from, from + MAX_ADDRESSES)
      .map(
        ({ path, date }) =>
          `<url><loc>${escapeHtml(new URL(path, base).href)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`,
      );
    files.push([
      `sitemap-${files.length + 1}.xml`,
      `${XML}<urlset ${NAMESPACE}>\n${urls.join('\n')}\n</urlset>\n`,
    ]);
  }
  if (files.length <= 1) return files.map(([, text]) => ['sitemap.xml', text]);
  const parts = files.map(
    ([name]) => `<sitemap><loc>${escapeHtml(new URL(name, base).href)}</loc></sitemap>`,
  );
  return [
    ...files,
    ['sitemap.xml', `${XML}<sitemapindex ${NAMESPACE}>\n${parts.join('\n')}\n</sitemapindex>\n`],
  ];
}
