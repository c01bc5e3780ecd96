import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const rakutentv: Site = {
  name: 'rakutentv',
  label: 'Rakuten TV',
  hosts: ['www.rakuten.tv', 'rakuten.tv'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/^(?:Watch|Ver|Regarder|Guarda|Schau) (?=.* \| )/i, /\s*[|–-]\s*(?:Watch .*|Rakuten TV.*)$/i],
  titlePages: [
    {
      url: /^\/[a-z]{2}\/(?:movies|tv_shows)\/[^/?#]+/,
      title: ['h1', ...titleInHead],
      year: ['[data-testid*="year"]', '.detail__year', ...yearInHead],
      kind: { series: /\/tv_shows\//, otherwise: 'film' },
      directors: 'ld:director',
      minutes: 'ld:duration',
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/movies/"]:has(img), a[href*="/tv_shows/"]:has(img)',
      title: ['img @alt', '@title', '@aria-label'],
      kind: { not: /\/(?:live_channels|sports|gardens)\//, series: /\/tv_shows\//, film: /\/movies\// },
    },
  ],
};

export const examples: Examples = {
  'https://www.rakuten.tv/uk/movies/the-quiet-shipyard': 'film',
  'https://www.rakuten.tv/uk/tv_shows/the-long-river': 'series',
  'https://www.rakuten.tv/uk/gardens/movies': 'list',
};
