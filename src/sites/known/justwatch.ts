import { titleInHead, yearInHead } from '../head.ts';
import type { Examples, Site } from '../site.ts';

/** "Film" and "series" in the addresses of the countries' editions, as they stand or percent-encoded. */
const film =
  /^\/[a-z]{2}\/(?:movie|filme?|pelicula|elokuva|filmas|tainia|%E6%98%A0%E7%94%BB|映画|%EC%98%81%ED%99%94|영화|%D1%84%D0%B8%D0%BB%D1%8C%D0%BC|фильм)\//i;
const series =
  /^\/[a-z]{2}\/(?:tv-(?:show|series?|seri[áa]l|program)|s[eé]rie|serial|seri[áa]l|dizi|sorozat|%[\dA-F]{2}[^/]*|\P{ASCII}[^/]*)\//iu;

export const justwatch: Site = {
  name: 'justwatch',
  label: 'JustWatch',
  hosts: ['www.justwatch.com'],
  optional: true,
  proven: 'untested',
  spa: true,
  clean: [
    /\s+(?:streaming|Streaming|- (?:watch|where to watch|movie|stream|Stream)\b).*$/,
    /\s*\|\s*JustWatch$/,
  ],
  titlePages: [
    {
      url: new RegExp(`${film.source}|${series.source}`, 'iu'),
      title: [
        '[class*="title-detail"] h1 @text',
        'h1[class*="title-detail"] @text',
        'h1 @text',
        ...titleInHead,
      ],
      year: ['.release-year', '.title-block .text-muted', '.title-detail-hero h1, h1', ...yearInHead],
      kind: { film, otherwise: 'series' },
      otherTitles: { '.original-title, [class*="original-title"]': /:\s*(.+)$/ },
    },
  ],
  tiles: [
    {
      tile: '.title-list-grid__item, .horizontal-title-list__item, [class*="title-list-row__row"]',
      title: ['[data-testid="title-card-heading"], .header-title', 'img @alt', '@data-title'],
      year: '.header-year, .release-year',
      kind: { film, series },
    },
  ],
};

export const examples: Examples = {
  'https://www.justwatch.com/us/movie/project-hail-mary': 'film',
  'https://www.justwatch.com/de/Film/Dune-2021': 'film',
  'https://www.justwatch.com/us/tv-show/breaking-bad': 'series',
  'https://www.justwatch.com/us/provider/netflix': 'list',
  'https://www.justwatch.com/us': 'list',
};
