import { titleInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const crunchyroll: Site = {
  name: 'crunchyroll',
  label: 'Crunchyroll',
  hosts: ['www.crunchyroll.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/^(?:Watch|Schau|Regarder|Ver|Guarda) (?=.* - )/i, /\s+-\s+(?:Watch on )?Crunchyroll$/i],
  titlePages: [
    {
      // films are kept as series of one episode: only its own words tell them apart
      url: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?series\/\w+/,
      title: ['.hero-heading-line h1', '[class*="hero"] h1', 'h1', ...titleInHead],
      currentTitles: 2,
      kind: { film: { 'ld:@type': /^Movie$/ }, otherwise: 'series' },
    },
  ],
  tiles: [
    {
      tile: '[data-t="series-card"], [data-t="search-series-card"], [class*="browse-card"]:has(a[href*="/series/"])',
      title: ['a[href*="/series/"][title] @title', 'h4 a', 'h3 a', 'a[href*="/series/"]'],
      kind: {
        not: 'a[href*="/musicvideo/"], a[href*="/concert/"], a[href*="/artist/"]',
        otherwise: 'series',
      },
    },
  ],
};

export const examples: Examples = {
  'https://www.crunchyroll.com/series/GRMG8ZQZR/one-piece': 'series',
  'https://www.crunchyroll.com/de/series/GRMG8ZQZR/one-piece': 'series',
  'https://www.crunchyroll.com/videos/popular': 'list',
};
