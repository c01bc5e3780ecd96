import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** Proven on pages of 2017; the app that follows them was read in its own source (August 2026). */
export const trakt: Site = {
  name: 'trakt',
  label: 'Trakt',
  hosts: ['*.trakt.tv'],
  optional: true,
  proven: '2017-10-06',
  spa: true,
  clean: [/^Trakt Web: /, /\s+-\s+Trakt(?:\.tv)?$/],
  scores: '[itemprop="aggregateRating"], #summary-ratings-wrapper .rating',
  titlePages: [
    {
      // a title, and a series' seasons and episodes; not the lists of and about it
      url: /^\/(?:movies|shows)\/(?!(?:trending|popular|watched|collected|anticipated|recommended|streaming|favorited|played|boxoffice|genres|releases)\b)[\w-]+\/?(?:seasons\/|$|[?#])/,
      title: ['.mobile-title h1 @text', '[class*="-title"] h1', 'h1 @text', ...titleInHead],
      year: [
        '.mobile-title .year',
        'h1 .year',
        '.trakt-summary-subtitle',
        'span.year',
        /^\/movies\/.*-(\d{4})(?:$|[/?#])/,
        ...yearInHead,
      ],
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
      // the app's cards name the title in quotes in every language, and a credit's card the role in its text
      title: [
        '.titles h3 @text',
        { 'img @alt': /["«“„「]\s?(.+?)\s?["»”“」]/ },
        '[class*="card-title"]',
        'meta[itemprop="name"] @content',
        'img.real @alt',
      ],
      year: [
        '.titles .year',
        '.titles h3',
        '[class*="card-subtitle"]',
        { '.trakt-card-footer-tag p': /^(?:18|19|20)\d\d$/ },
        /^\/movies\/.*-(\d{4})$/,
      ],
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
  'https://app.trakt.tv/movies/the-matrix-1999/related': 'list',
};
