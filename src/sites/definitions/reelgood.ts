import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const reelgood: Site = {
  name: 'reelgood',
  label: 'Reelgood',
  hosts: ['reelgood.com'],
  optional: true,
  proven: '2021-09-08',
  isService: true,
  spa: true,
  clean: [/^Watch (?=.*(?:Online|\|))/, /\s+(?:Online|Streaming Online|Streaming).*$/, /\s*\|\s*Reelgood.*$/],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/)?(?:movie|show)\/[^/?#]+/,
      title: ['h1', ...titleInHead],
      year: ['h1', /\/movie\/.*-((?:18|19|20)\d\d)(?:$|[?#/])/, ...yearInHead],
      kind: { series: /\/show\//, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: 'tbody tr',
      title: [
        'td:nth-child(2) a[href*="/movie/"]',
        'td:nth-child(2) a[href*="/show/"]',
        'a[href*="/movie/"]:not(:has(img))',
        'a[href*="/show/"]:not(:has(img))',
        'img @alt',
      ],
      year: { td: /^((?:18|19|20)\d\d)$/ },
      kind: { series: 'a[href*="/show/"]', film: 'a[href*="/movie/"]' },
      badge: 'a:has(img)',
    },
  ],
};

export const examples: Examples = {
  'https://reelgood.com/movie/minority-report-2002': 'film',
  'https://reelgood.com/show/breaking-bad-2008': 'series',
  'https://reelgood.com/movies/genre/action-and-adventure/on-imdb_tv': 'list',
};
