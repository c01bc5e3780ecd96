import { yearInHead } from '../head.ts';
import type { Examples, Site } from '../site.ts';

const series = /\((?:TV|Serie|Miniserie)[^)]*(?:Serie?s?|Miniseries?|TV)\b[^)]*\)|\(Serie/i;

export const filmaffinity: Site = {
  name: 'filmaffinity',
  label: 'FilmAffinity',
  hosts: ['www.filmaffinity.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+-\s+FilmAffinity$/i, /\s+\((?:TV|S|C|Serie|Miniserie)[^)]*\)$/i],
  titlePages: [
    {
      url: /^\/[a-z]{2}\/film\d+\.html/,
      title: ['#main-title [itemprop="name"], h1[itemprop="name"]', '#main-title, h1', 'meta:og:title'],
      year: ['dd[itemprop="datePublished"], .movie-info [itemprop="datePublished"]', ...yearInHead],
      kind: {
        series: { '#main-title, h1': series, 'meta:og:title': series },
        otherwise: 'film',
      },
      otherTitles: '.movie-info dt:first-of-type + dd @text',
      directors: '[itemprop="director"] [itemprop="name"]',
    },
  ],
  tiles: [
    {
      tile: '.movie-card, .fa-card, .movie-poster-item',
      title: ['.mc-title a', '.mc-title', 'a[title] @title'],
      year: ['.mc-year, .year', '.mc-title'],
      kind: { series: { '.mc-title': series } },
      badge: '.mc-poster, .poster',
    },
  ],
};

export const examples: Examples = {
  'https://www.filmaffinity.com/us/film932476.html': 'film',
  'https://www.filmaffinity.com/es/film489970.html': 'series',
  'https://www.filmaffinity.com/us/topgen.php': 'list',
};
