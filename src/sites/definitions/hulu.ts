import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const hulu: Site = {
  name: 'hulu',
  label: 'Hulu',
  hosts: ['www.hulu.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [
    /^Cover art for /,
    /^(?:Watch|Stream) (?=.*(?:Streaming|Online|\|))/i,
    /\s+(?:Streaming|Online)\b.*$/,
    /\s*\|\s*Hulu.*$/,
  ],
  titlePages: [
    {
      url: /^\/(?:movie|series)\/[^/?#]+/,
      title: ['[class*="masthead__title" i]', 'h1', ...titleInHead],
      year: ['[class*="masthead__meta" i]', '[data-testid*="metadata"]', ...yearInHead],
      kind: { series: /^\/series\//, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/movie/"], a[href*="/series/"]',
      title: ['img @alt', '@aria-label', '[class*="title" i]', 'span'],
      kind: { series: /\/series\//, otherwise: 'film' },
    },
  ],
};

export const examples: Examples = {
  'https://www.hulu.com/movie/palm-springs-f70dfd4d': 'film',
  'https://www.hulu.com/series/the-bear-05eb6a8e': 'series',
  'https://www.hulu.com/hub/home': 'list',
};
