import type { Examples, Site } from '../site.ts';

export const hulu: Site = {
  name: 'hulu',
  label: 'Hulu',
  hosts: ['www.hulu.com'],
  optional: true,
  proven: 'untested',
  spa: true,
  clean: [
    /^(?:Watch|Stream) (?=.*(?:Streaming|Online|\|))/i,
    /\s+(?:Streaming Online|Streaming|Online).*$/,
    /\s*\|\s*Hulu.*$/,
  ],
  titlePages: [
    {
      url: /^\/(?:movie|series)\/[^/?#]+/,
      title: [
        '[class*="masthead__title" i]',
        '[data-testid="masthead-title"] img @alt',
        'h1',
        'ld:name',
        'meta:og:title',
        'title',
      ],
      year: [
        ['[class*="masthead__meta" i], [data-testid*="metadata"]', /\b((?:19|20)\d\d)\b/],
        'ld:dateCreated',
        'ld:datePublished',
      ],
      kind: { series: ['url', /^\/series\//], otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: 'a[href^="/movie/"], a[href^="/series/"], a[href^="https://www.hulu.com/movie/"], a[href^="https://www.hulu.com/series/"]',
      title: [
        'img[alt]:not([alt=""]) @alt',
        ['@aria-label', /^(?:Go to )?(?:details for )?(.+?)(?:, (?:movie|series).*)?$/i],
        '[class*="title" i]',
      ],
      kind: { series: ['@href', /\/series\//], otherwise: 'film' },
    },
  ],
};

export const examples: Examples = {
  'https://www.hulu.com/movie/palm-springs-f70dfd4d': 'film',
  'https://www.hulu.com/series/the-bear-05eb6a8e': 'series',
  'https://www.hulu.com/hub/home': 'list',
};
