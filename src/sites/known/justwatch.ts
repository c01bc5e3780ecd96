import type { Examples, Site } from '../site.ts';

/** "movie" and "series" in the addresses of the countries' editions, as they stand or percent-encoded. */
const films =
  'movie|film|filme|pelicula|elokuva|filmas|tainia|%E6%98%A0%E7%94%BB|映画|%EC%98%81%ED%99%94|영화|%D1%84%D0%B8%D0%BB%D1%8C%D0%BC|фильм';
const shows =
  'tv-(?:show|series|seri[áa]l|program|serie)|serie|s[eé]rie|serial|seri[áa]l|dizi|sorozat|%[\\dA-F]{2}[^/]*|[^\\x00-\\x7F]+[^/]*';

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
      url: new RegExp(`^/[a-z]{2}/(?:${films}|${shows})/[^/?#]+`, 'i'),
      title: [
        'h1[class*="title-detail-hero"] @text',
        '.title-detail-hero h1 @text, [class*="title-detail"] h1 @text',
        '.title-block h1 @text',
        'h1 @text',
        'ld:name',
        'meta:og:title',
      ],
      year: [
        '.release-year',
        '.title-block .text-muted',
        '.title-detail-hero h1, h1',
        'title',
        'ld:dateCreated',
        'ld:datePublished',
      ],
      kind: {
        film: [['url', new RegExp(`^/[a-z]{2}/(?:${films})/`, 'i')]],
        otherwise: 'series',
      },
      otherTitles: [['.original-title, [class*="original-title"]', /:\s*(.+)$/]],
    },
  ],
  tiles: [
    {
      tile: '.title-list-grid__item, .horizontal-title-list__item, [class*="title-list-row__row"]',
      title: [
        '[data-testid="title-card-heading"], .header-title',
        'img[alt]:not([alt=""]) @alt',
        '@data-title',
      ],
      year: ['.header-year, .release-year'],
      kind: {
        film: [
          ['a @href', new RegExp(`^/[a-z]{2}/(?:${films})/`, 'i')],
          ['@href', new RegExp(`^/[a-z]{2}/(?:${films})/`, 'i')],
        ],
        series: [
          ['a @href', /^\/[a-z]{2}\/(?:tv-|serie|s[eé]rie|dizi)/i],
          ['@href', /^\/[a-z]{2}\/(?:tv-|serie|s[eé]rie|dizi)/i],
        ],
      },
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
