import { titleInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

const fact = ':is(.film-meta-list, .film-meta, .header__meta) li';

/** Proven on excerpts of a film’s page and of the list of all, as the shop served them in September 2026. */
export const criterion: Site = {
  name: 'criterion',
  label: 'The Criterion Collection',
  hosts: ['www.criterion.com'],
  optional: true,
  proven: '2026-09-22',
  clean: [/\s+[|–-]\s+The Criterion Collection.*$/, /\s+\((?:Blu-ray|DVD|4K)[^)]*\)$/i],
  titlePages: [
    {
      // box sets, essays and the shop have addresses of their own
      url: /^\/films\/\d+/,
      title: ['h1.header__primarytitle', '.header__primarytitle', 'h1', ...titleInHead],
      currentTitles: 2,
      year: [
        { [fact]: /^((?:19|20)\d\d)$/ },
        fact,
        '.film-meta-list',
        '[itemprop="dateCreated"]',
        '[itemprop="datePublished"]',
      ],
      kind: 'film',
      directors: ['.product-detail-title p a', 'h2.header__secondarytitle', '[itemprop="director"]'],
    },
  ],
  tiles: [
    {
      // the shop's rows, the grids, the films of a box set
      tile: 'tr.gridFilm, .filmWrap, .film-set',
      title: ['.g-title', 'dt', '.film-set-title a', 'img @alt'],
      year: ['.g-year', '.film-set-year'],
      kind: { not: ['a[href*="/boxsets/"]', { '@data-href': /\/boxsets\// }], otherwise: 'film' },
      position: 'beside',
      badge: '.g-title, dt, .film-set-title a',
    },
  ],
};

export const examples: Examples = {
  'https://www.criterion.com/films/165-seven-samurai': 'film',
  'https://www.criterion.com/shop/browse/list': 'list',
  'https://www.criterion.com/boxsets/2648-essential-fellini': 'nothing',
};
