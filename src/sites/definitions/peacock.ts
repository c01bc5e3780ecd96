import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const peacock: Site = {
  name: 'peacock',
  label: 'Peacock',
  hosts: ['www.peacocktv.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/^(?:Watch|Stream) (?=.*(?:Streaming|\|))/i, /\s+(?:Streaming|Online).*$/, /\s*\|\s*Peacock.*$/],
  titlePages: [
    {
      url: /^\/(?:watch\/asset|watch-online|stream)\/(?:movies|tv)\/[^/?#]+/,
      title: ['[data-testid="metadata-title"]', '[class*="title-logo"] img @alt', 'h1', ...titleInHead],
      year: ['[data-testid*="metadata"]', '[class*="metadata"]', ...yearInHead],
      kind: { series: /\/tv\//, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/asset/movies/"], a[href*="/asset/tv/"], a[href*="/watch-online/movies/"], a[href*="/watch-online/tv/"]',
      title: ['@aria-label', 'img @alt', '[class*="title"]'],
      kind: { series: /\/tv\//, otherwise: 'film' },
    },
  ],
};

export const examples: Examples = {
  'https://www.peacocktv.com/watch/asset/movies/oppenheimer/6f1f3b5c': 'film',
  'https://www.peacocktv.com/watch-online/tv/the-office/4902514835143843112': 'series',
  'https://www.peacocktv.com/watch/home': 'list',
};
