import type { Examples, Site } from '../site.ts';

const shops = 'com co.uk de fr it es nl ca com.au co.jp com.br com.mx in'.split(' ');

export const primevideo: Site = {
  name: 'primevideo',
  label: 'Prime Video',
  hosts: [
    'www.primevideo.com',
    ...shops.flatMap((shop) => [`www.amazon.${shop}/gp/video/*`, `www.amazon.${shop}/-/*/gp/video/*`]),
  ],
  proven: '2026-03-21',
  isService: true,
  spa: true,
  clean: [
    /^(?:Watch|Regarder|Ver|Guarda) (?=.* \| )/,
    /^(?:Amazon\.[\w.]+: )?(?:Watch |Prime Video: )/,
    /\s*\|\s*Prime Video.*$/,
    /\s*[-–:,(]?\s*(?<!\p{L})(?:(?:«season»|series)\s*\d+|第?\s*\d+\.?\s*«season»).*$/iu,
  ],
  titlePages: [
    {
      url: /\/detail\/[\w.-]+/,
      title: [
        'h1[data-testid="title-art"] img @alt',
        'h1[data-testid="title-art"]',
        '[data-automation-id="title"]',
        '[data-automation-id="hero-background"] ~ * h1',
        'h1[class*="title"]',
        '#aiv-content-title @text',
        'title',
      ],
      year: ['[data-automation-id="release-year-badge"]', '.release-year'],
      kind: {
        series: [
          '[data-testid="episode-list-item"], [data-automation-id^="ep-"], [data-testid="btf-episodes-tab"], [data-automation-id*="season"]',
          { 'meta:og:url': /\/tv\//, title: /«season episode»/iu },
        ],
        film: ['[data-automation-id="runtime-badge"]', { 'meta:og:url': /\/movie\// }],
      },
      directors: '[data-automation-id="meta-info"] dd a[href*="director"]',
      minutes: '[data-automation-id="runtime-badge"]',
    },
  ],
  tiles: [
    {
      tile: 'article[data-card-title]',
      alwaysTellsKind: true,
      title: '@data-card-title',
      kind: {
        not: {
          '@data-card-entity-type': /trailer|bonus|event|live|clip|channel|sport|game|bundle|linear|station/i,
        },
        series: { '@data-card-entity-type': /tv|season|series/i },
        film: { '@data-card-entity-type': /movie/i },
      },
      badge: '[data-testid="packshot"]',
    },
    {
      tile: 'article[data-testid$="-card"]:not([data-card-title])',
      title: ['a[aria-label] @aria-label', 'img @alt'],
      kind: {
        not: [
          'self:[data-testid*="live"], [data-testid*="channel"], [data-testid*="sport"]',
          'a[href*="/channel"], a[href*="/live"]',
        ],
      },
    },
  ],
  grids: [{ url: /\/storefront|\/movie\b/, atLeast: 5 }],
};

export const examples: Examples = {
  'https://www.primevideo.com/detail/0RCNZ4K3V8DHSCOKN44': 'film',
  'https://www.primevideo.com/region/eu/detail/0RCNZ4K3V8DHSCOKN44/ref=atv': 'film',
  'https://www.amazon.com/gp/video/detail/B00BI1KNY6': 'film',
  'https://www.amazon.de/-/en/gp/video/storefront': 'list',
};
