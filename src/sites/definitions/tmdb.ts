import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** Proven on a film's page of 2017 and on lists of 2025 in many languages; later cards are read about. */
export const tmdb: Site = {
  name: 'tmdb',
  label: 'TMDB',
  hosts: ['www.themoviedb.org'],
  optional: true,
  proven: '2025-01-06',
  clean: [/\s+[—–-] The Movie Database.*$/, /^\d+\.\s/],
  scores: '.user_score_chart',
  titlePages: [
    {
      url: /^\/(?:movie|tv)\/(?<tmdb>\d+)\b/,
      title: [
        '.header .title h2 a',
        '.header .title > span > a h2',
        '.header .title h2',
        '.header h2 a',
        '.title h2 a',
        ...titleInHead,
      ],
      currentTitles: 2,
      year: ['.header .release_date', '.title .release_date', ...yearInHead],
      kind: { series: /^\/tv\//, otherwise: 'film' },
      otherTitles: {
        '.facts p, .left_column p':
          /^(?:Original (?:Title|Name)|Originaltitel|Titre original|T[ií]tulo original|Titolo originale) (.+)/i,
      },
      directors: { '.people li.profile': /^(.+?) Director/ },
      minutes: '.facts .runtime',
    },
  ],
  tiles: [
    {
      tile: '.card.style_1, .card.v4, .item.card, .mini_card, .results_poster_card, .comp\\:poster-card',
      // an original title may be in brackets within the heading
      title: ['.title h2 @text', 'h2 a', 'h2 span', 'h2', 'a[title] @title', 'a.title', 'img @alt'],
      year: ['.release_date', '.movie_release_date', '.subheader', '.content p', '.meta'],
      kind: {
        not: 'a[href*="/person/"], a[href*="/collection/"], a[href*="/keyword/"]',
        series: 'a[href*="/tv/"]',
        film: 'a[href*="/movie/"]',
        otherwise: 'none',
      },
      ids: { tmdb: ['a[href*="/movie/"] @href', 'a[href*="/tv/"] @href'] },
      badge: '.image, .poster',
    },
  ],
  grids: [
    { url: /^\/(?:movie|tv)(?:\/(?:popular|top-rated|now-playing|upcoming))?\/?(?:$|\?)/, atLeast: 10 },
  ],
};

export const examples: Examples = {
  'https://www.themoviedb.org/movie/603-the-matrix': 'film',
  'https://www.themoviedb.org/movie/603-the-matrix?language=de-DE': 'film',
  'https://www.themoviedb.org/tv/1396-breaking-bad': 'series',
  'https://www.themoviedb.org/movie/top-rated': 'list',
  'https://www.themoviedb.org/person/6384-keanu-reeves': 'nothing',
};
