import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const paramountplus: Site = {
  name: 'paramountplus',
  label: 'Paramount+',
  hosts: ['www.paramountplus.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  clean: [
    /^Watch /,
    /\s+[-–]\s+(?:Watch|Movie|Stream).*$/i,
    /\s+on Paramount\s?(?:\+|Plus).*$/i,
    /\s*[|-]\s*Paramount\s?(?:\+|Plus).*$/i,
  ],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/)?(?:movies\/(?!trailers?\/|genre|collections?|a-z)(?:video\/)?[^/?#]+|shows\/(?!all|genre|video\/)[^/?#]+)/,
      title: ['.about__header-title', 'ld:name', '.hero-title', '.movie__title', 'h1', ...titleInHead],
      year: [
        '.movie__air-year',
        '.about__metadata-title + *',
        '.hero-meta',
        '.movie__details',
        '[class*="metadata"]',
        ...yearInHead,
      ],
      kind: { series: /\/shows\//, otherwise: 'film' },
      directors: 'ld:director',
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/movies/"][aria-label], a[href*="/shows/"][aria-label], .movie-thumb a, .show-browse-item a',
      title: ['img @alt', '@aria-label', '@title'],
      kind: { not: /\/(?:trailers?|genre|all|shows\/video)\b/, series: /\/shows\//, otherwise: 'film' },
    },
  ],
};

export const examples: Examples = {
  'https://www.paramountplus.com/movies/video/pPqXl0Vn/': 'film',
  'https://www.paramountplus.com/movies/top-gun-maverick/oQ4bBxR/': 'film',
  'https://www.paramountplus.com/shows/yellowjackets/': 'series',
  'https://www.paramountplus.com/movies/trailer/something/abc/': 'nothing',
  'https://www.paramountplus.com/shows/video/ALVE01KY3BC68WEY/': 'nothing',
};
