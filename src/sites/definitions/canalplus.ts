import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const canalplus: Site = {
  name: 'canalplus',
  label: 'CANAL+',
  hosts: ['www.canalplus.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [
    /^Regarder /,
    /\s+(?:en streaming|- Regarder|: toutes les).*$/i,
    /\s*[|–-]\s*(?:myCANAL|CANAL\+).*$/i,
  ],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/)?(?:cinema|series)\/[^/?#]+\/h\/[\w-]+/,
      title: ['h1 img @alt', 'h1', ...titleInHead],
      year: ['[class*="meta" i]', '[class*="subtitle" i]', ...yearInHead],
      kind: { series: /\/series\//, otherwise: 'film' },
      directors: 'ld:director',
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/cinema/"][href*="/h/"], a[href*="/series/"][href*="/h/"]',
      title: ['img @alt', '@title', '@aria-label'],
      kind: { not: /\/(?:sport|live|chaines|jeunesse\/jeux)\//, series: /\/series\//, film: /\/cinema\// },
    },
  ],
};

export const examples: Examples = {
  'https://www.canalplus.com/cinema/le-chantier/h/12345678_50001': 'film',
  'https://www.canalplus.com/series/le-long-fleuve/h/12345679_50001': 'series',
  'https://www.canalplus.com/cinema/': 'list',
};
