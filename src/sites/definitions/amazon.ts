import type { Examples, Site } from '../site.ts';

const shops = 'com co.uk de fr it es nl ca com.au co.jp com.br com.mx in'.split(' ');

/** Pages of the shop: only films and series of Prime Video count. Discs, books and games are goods. */
export const amazon: Site = {
  name: 'amazon',
  label: 'Amazon',
  hosts: shops.flatMap((shop) => [`www.amazon.${shop}/dp/*`, `www.amazon.${shop}/*/dp/*`]),
  optional: true,
  proven: 'untested',
  isService: true,
  clean: [/\s*[-–:,(]?\s*(?<!\p{L})(?:(?:«season»|series)\s*\d+|第?\s*\d+\.?\s*«season»).*$/iu],
  titlePages: [
    {
      url: /\/dp\/[A-Z\d]{10}\b/,
      within:
        '[data-automation-id="dp-main"], .av-page-desktop, .dv-dp-node, main[data-testid="detailpage-main"]',
      title: [
        'h1[data-testid="title-art"] img @alt',
        'h1[data-testid="title-art"]',
        '[data-automation-id="title"]',
        '#aiv-content-title',
      ],
      year: ['[data-automation-id="release-year-badge"]', '.release-year'],
      kind: {
        series:
          '[data-testid="episode-list-item"], [data-automation-id^="ep-"], [data-automation-id*="season"]',
        film: '[data-automation-id="runtime-badge"]',
        otherwise: 'none',
      },
      minutes: '[data-automation-id="runtime-badge"]',
    },
  ],
  tiles: [],
};

export const examples: Examples = {
  'https://www.amazon.com/dp/B000P0J0AQ': 'film',
  'https://www.amazon.de/Der-lange-Fluss/dp/B00BI1KNY6': 'film',
  'https://www.amazon.com/Z-Man-Games/gp/product/B00NX627HW': 'nothing',
};
