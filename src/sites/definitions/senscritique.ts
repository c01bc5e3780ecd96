import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** Items of the lists until 2021; of them a diary of 2019 was seen. */
const before2021 =
  '.elco-collection-item, .eldi-collection-container, .elco-product, .elto-item, .elpo-item, .elpr-item';

export const senscritique: Site = {
  name: 'senscritique',
  label: 'SensCritique',
  hosts: ['www.senscritique.com'],
  optional: true,
  proven: 'untested',
  spa: true,
  clean: [/\s+-\s+SensCritique$/, /\s+-\s+(?:Film|Série|Long-métrage|Court-métrage|Téléfilm)\b.*$/],
  titlePages: [
    {
      url: /^\/(?:film|serie)\/[^/]+\/\d+/,
      title: ['h1', ...titleInHead],
      // the line of credits has the day of the French release
      year: ['.pvi-product-year', { 'h1 ~ p': /^\(?(\d{4})\)?$/ }, ...yearInHead, '[data-testid="creators"]'],
      kind: { series: /^\/serie\//, otherwise: 'film' },
      otherTitles: { '[data-testid="original-title"], h1 ~ *': /Titre original\s*:?\s*(.+)/ },
    },
  ],
  tiles: [
    {
      tile: `[data-testid="product-list-item"], [data-testid="product-card"], ${before2021}`,
      title: ['[data-testid="product-title"]', '.elco-title a', 'a.elco-anchor', 'h3 a', 'h2 a'],
      year: [
        '[data-testid="product-title"]',
        'h2',
        'h3',
        '[data-testid="other-infos"]',
        '[data-testid="creators"]',
        '.elco-date',
      ],
      // the others are books, games, music
      kind: { series: 'a[href*="/serie/"]', film: 'a[href*="/film/"]', otherwise: 'none' },
    },
  ],
};

export const examples: Examples = {
  'https://www.senscritique.com/film/matrix/456': 'film',
  'https://www.senscritique.com/serie/breaking_bad/489': 'series',
  'https://www.senscritique.com/films/tops/top111': 'list',
};
