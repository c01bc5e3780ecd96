import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const kanopy: Site = {
  name: 'kanopy',
  label: 'Kanopy',
  hosts: ['www.kanopy.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/\s*\|\s*Kanopy.*$/],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/)?(?:[\w-]+\/){0,2}(?:product|video)\/[^/?#]+/,
      title: ['.product-title', 'h1.title', '[class*="product"] h1', 'h1', ...titleInHead],
      year: [
        '.product-year',
        '.features dd',
        '.features',
        '[class*="metadata"]',
        '.product-metadata',
        ...yearInHead,
      ],
      kind: { series: '[class*="episode-list"], .series-episodes' },
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/product/"]:has(img), a[href*="/video/"]:has(img)',
      title: ['img @alt', '@aria-label', '[class*="title"]'],
      kind: { not: /\/(?:collection|category|playlist|supplier)\// },
    },
  ],
};

export const examples: Examples = {
  'https://www.kanopy.com/en/product/moonlight': 'film',
  'https://www.kanopy.com/video/moonlight': 'film',
  'https://www.kanopy.com/en/alplibrary/watch/video/15161814': 'film',
  'https://www.kanopy.com/en/browse': 'list',
};
