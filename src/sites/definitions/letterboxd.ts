import type { Examples, Site } from '../site.ts';

export const letterboxd: Site = {
  name: 'letterboxd',
  label: 'Letterboxd',
  hosts: ['letterboxd.com'],
  proven: '2026-01-21',
  scores: '.average-rating, .rating-histogram, .ratings-histogram-chart',
  titlePages: [
    {
      // a film, or its crew, genres and releases
      url: /^\/film\/(?<letterboxd>[\w-]+)(?:\/(?:crew|details|genres|releases))?\/?(?:$|[?#])/,
      title: [
        'h1.primaryname .name',
        'h1.filmtitle .name',
        '#featured-film-header h1',
        'h1[itemprop="name"]',
        'meta:og:title',
      ],
      currentTitles: 2,
      year: [
        '.releasedate a',
        '.releaseyear a',
        '#featured-film-header a[href*="/films/year/"]',
        'meta:og:title',
        'title',
        'ld:releasedEvent.startDate',
      ],
      // og:type, JSON-LD and data-tmdb-type say film for a miniseries too: only the link to TMDB tells
      kind: { series: 'a[href*="themoviedb.org/tv/"]', otherwise: 'film' },
      ids: {
        imdb: 'a[href*="imdb.com/title/"] @href',
        tmdb: ['a[href*="themoviedb.org/"] @href', 'body[data-tmdb-id] @data-tmdb-id'],
      },
      otherTitles: ['.originalname, h2.originalname, .originalname em'],
      directors: 'ld:director',
      minutes: { '.text-footer': /(\d+)\s*mins?/ },
    },
    {
      // a member's review of a film
      url: /^\/(?!film\/|films\/|list\/)\w+\/film\/(?<letterboxd>[\w-]+)/,
      title: [
        '.inline-production-masthead .name',
        '.film-title-wrapper > a',
        { 'meta:og:title': /review of (.+)$/i },
      ],
      currentTitles: 2,
      year: ['.releasedate a', '.film-title-wrapper .metadata a', 'meta:og:title'],
    },
  ],
  tiles: [
    {
      // every poster since 2025; the film page's own leads to "/"
      tile: '[data-component-class$="LazyPoster"][data-item-name]:not([data-target-link="/"])',
      title: '@data-item-name',
      ids: { letterboxd: ['@data-item-slug', '@data-item-link'] },
    },
    {
      tile: '.film-poster[data-film-slug]:not([data-target-link="/"])',
      title: ['@data-film-name', 'img @alt'],
      year: ['@data-film-release-year', '@data-film-name'],
      ids: { letterboxd: '@data-film-slug' },
    },
  ],
  grids: [{ url: /^\/films\/(?:popular|by)\b|\/list\/[\w-]+\/$/, atLeast: 1 }],
};

export const examples: Examples = {
  'https://letterboxd.com/film/mulholland-drive/': 'film',
  'https://letterboxd.com/film/unbelievable-2019/': 'series',
  'https://letterboxd.com/somebody/list/best-of-2020/': 'list',
  'https://letterboxd.com/films/popular/': 'list',
  'https://letterboxd.com/film/mulholland-drive/reviews/by/activity/': 'list',
  'https://letterboxd.com/actor/naomi-watts/': 'list',
};
