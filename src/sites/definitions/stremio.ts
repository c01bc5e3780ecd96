import type { Examples, Site } from '../site.ts';

export const stremio: Site = {
  name: 'stremio',
  label: 'Stremio',
  hosts: ['web.stremio.com', 'app.strem.io'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/^Stremio - /, /\s+-\s+Stremio$/],
  titlePages: [
    {
      url: /#\/detail\/(?:movie|series)\/(?<imdb>tt\d{7,10})\b/,
      title: [
        '[class*="meta-preview"] img[class*="logo"] @title',
        '[class*="meta-preview"] img[class*="logo"] @alt',
        '[class*="meta-preview"] [class*="logo-placeholder"]',
        { title: /^(?!Stremio\b).+/ },
      ],
      year: '[class*="release-info-label"]',
      kind: { series: /#\/detail\/series\//, otherwise: 'film' },
      minutes: '[class*="runtime-label"]',
    },
  ],
  tiles: [
    {
      tile: 'a[class*="meta-item"][href*="#/detail/movie/tt"], a[class*="meta-item"][href*="#/detail/series/tt"]',
      title: ['@title', '[class*="title-label"]'],
      kind: { series: /#\/detail\/series\//, otherwise: 'film' },
      ids: { imdb: { '@href': /\b(tt\d{7,10})\b/ } },
      badge: '[class*="poster-container"]',
    },
  ],
};

export const examples: Examples = {
  'https://web.stremio.com/#/detail/movie/tt0041959/tt0041959': 'film',
  'https://web.stremio.com/#/detail/series/tt0098936': 'series',
  'https://web.stremio.com/#/discover': 'list',
};
