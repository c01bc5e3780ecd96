import { titleInHead, yearInHead } from '../head.ts';
import type { Examples, Site } from '../site.ts';

export const trakt: Site = {
  name: 'trakt',
  label: 'Trakt',
  hosts: ['*.trakt.tv'],
  optional: true,
  proven: 'untested',
  titlePages: [
    {
      url: /^\/(?:movies|shows)\/(?!(?:trending|popular|watched|collected|anticipated|recommended|streaming|favorited|played|boxoffice|genres)\b)[\w-]+/,
      title: ['.mobile-title h1 @text', '[class*="-title"] h1', 'h1 @text', ...titleInHead],
      year: ['.mobile-title .year, h1 .year', 'span.year', /^\/movies\/.*-(\d{4})(?:$|[/?#])/, ...yearInHead],
      kind: { series: /^\/shows\//, otherwise: 'film' },
      ids: {
        imdb: ['#external-link-imdb @href', 'a[href*="imdb.com/title/tt"] @href'],
        tmdb: ['#external-link-tmdb @href', 'a[href*="themoviedb.org/"] @href'],
      },
    },
  ],
  tiles: [
    {
      tile: '.grid-item[data-type="movie"], .grid-item[data-type="show"], .trakt-card',
      title: ['.titles h3 @text', '[class*="card-title"]', 'meta[itemprop="name"] @content', 'img.real @alt'],
      year: ['.titles .year', '.titles h3', '[class*="card-subtitle"]', /^\/movies\/.*-(\d{4})$/],
      kind: {
        series: [{ '@data-type': /show|season|episode/ }, 'a[href*="/shows/"]'],
        film: [{ '@data-type': /movie/ }, 'a[href*="/movies/"]'],
        otherwise: 'none',
      },
      badge: '.poster, .fanart, [class*="card-cover"]',
    },
  ],
};

export const examples: Examples = {
  'https://trakt.tv/movies/the-matrix-1999': 'film',
  'https://trakt.tv/shows/breaking-bad': 'series',
  'https://trakt.tv/movies/trending': 'list',
};
