import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const metacritic: Site = {
  name: 'metacritic',
  label: 'Metacritic',
  hosts: ['www.metacritic.com'],
  proven: '2026-06-30',
  clean: [/^\d{1,4}\.\s+/, /\s+(?:Reviews\s+)?[-–] Metacritic$/, /\s+Reviews$/],
  scores: '.c-siteReviewScore, .metascore_w',
  titlePages: [
    {
      url: /^\/(?:movie|tv)\/[^/?#]+\/?(?:season-\d+\/?)?(?:(?:critic-reviews|user-reviews|credits|details|trailers)\/?)?(?:$|[?#])/,
      title: [
        '.hero-title__text',
        '[class*="product-hero__title"] h1',
        '[class*="productHero_title"] h1',
        '.product_page_title h1',
        ...titleInHead,
      ],
      year: [
        {
          '[class*="ero-metadata"] li': /^\d{4}$/,
          '[class*="eroMetadata"] li': /^\d{4}$/,
          '[class*="product-hero"] li': /^\d{4}$/,
        },
        '.product_page_title .release_year',
        ...yearInHead,
      ],
      kind: { series: /^\/tv\//, otherwise: 'film' },
      directors: 'ld:director',
      minutes: 'ld:duration',
    },
  ],
  tiles: [
    {
      tile: '[class*="inderProductCard_container"], [class*="finder-product-card"], [data-testid="filter-results"] > *, .c-productListItem, [class*="globalCarousel_card"], [class*="search-result"] a[href], a[class*="SiteSearch-results-item"]',
      title: [
        '[data-title] @data-title',
        '[class*="Card_title"]',
        '[class*="card__title"]',
        '[class*="title"] p',
        'h3',
        'p',
      ],
      year: [
        '[class*="Card_meta"] span',
        '[class*="card__meta"] span',
        '[class*="releaseDate"]',
        '.u-text-uppercase',
      ],
      kind: {
        not: /^\/(?:game|music|person)\//,
        series: /^\/tv\//,
        film: /^\/movie\//,
        otherwise: 'none',
      },
      badge: 'img',
    },
    {
      // lists and searches before 2023
      tile: 'td.clamp-summary-wrap, li.result',
      title: ['a.title h3', '.product_title a'],
      year: ['.clamp-details span', '.release_date .data'],
      kind: { series: 'a[href*="/tv/"]', film: 'a[href*="/movie/"]', otherwise: 'none' },
      badge: 'a.title h3, .product_title a',
      position: 'beside',
    },
  ],
  grids: [{ url: /^\/browse\/(?:movie|tv)\//, atLeast: 10 }],
};

export const examples: Examples = {
  'https://www.metacritic.com/movie/the-matrix/': 'film',
  'https://www.metacritic.com/tv/breaking-bad/': 'series',
  'https://www.metacritic.com/browse/movie/': 'list',
  'https://www.metacritic.com/game/elden-ring/': 'nothing',
};
