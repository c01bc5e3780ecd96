import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const rottentomatoes: Site = {
  name: 'rottentomatoes',
  label: 'Rotten Tomatoes',
  hosts: ['*.rottentomatoes.com'],
  proven: '2026-03-28',
  scores:
    'score-icon-critics, score-icon-audience, .critics-score, rt-text[slot$="core"], .mop-ratings-wrap__half, .tMeterScore, .countdown-adjusted-score',
  titlePages: [
    {
      url: /^\/(?:m|tv)\/[\w-]+(?:\/s\d+(?:\/e\d+)?)?(?:\/(?:reviews|cast-and-crew|videos|pictures|quotes|trailers))?\/?(?:$|[?#])/,
      title: [
        'media-hero rt-text[slot="title"]',
        '#hero-wrap rt-text[slot="title"]',
        'h1[slot="title"]',
        'h1[data-qa="score-panel-title"]',
        'h1.mop-ratings-wrap__title',
        'h1#movie-title',
        ...titleInHead,
        'h1',
      ],
      currentTitles: 2,
      year: [
        {
          'media-hero rt-text[slot="metadata-prop"]': /^\d{4}\b/,
          '#hero-wrap [slot="metadata-prop"]': /^\d{4}\b/,
          '[slot="info"]': /^(\d{4}),/,
          '.scoreboard__info': /^(\d{4}),/,
        },
        ...yearInHead,
      ],
      kind: {
        series: [/^\/tv\//, { 'media-hero @media-type': /tv/i }],
        otherwise: 'film',
      },
      directors: 'ld:director',
      minutes: ['ld:duration', { 'media-hero rt-text[slot="metadata-prop"]': /\d+h \d+m/ }],
    },
  ],
  tiles: [
    {
      // search
      tile: 'search-page-media-row',
      alwaysTellsKind: true,
      title: ['a[slot="title"]', 'a[data-qa="info-name"]'],
      year: ['@releaseyear', '@release-year', '@startyear', '@start-year'],
      kind: { series: 'a[href*="/tv/"]', film: 'a[href*="/m/"]' },
      position: 'beside',
      badge: 'a[slot="title"], a[data-qa="info-name"]',
    },
    {
      // browse pages and rows of posters
      tile: '[data-qa="discovery-media-list-item"], tile-poster-card, .js-tile-link, a[href*="/m/"]:has(tile-dynamic), a[href*="/tv/"]:has(tile-dynamic)',
      title: [
        '[data-qa="discovery-media-list-item-title"]',
        '[slot="title"]',
        'span[data-qa*="title"]',
        '.p--small',
        { 'rt-img @alt': /^(.*) poster image$/ },
      ],
      kind: {
        not: 'a[href*="editorial."], a[href*="/celebrity/"]',
        series: /^\/tv\//,
        film: /^\/m\//,
        otherwise: 'none',
      },
      badge: 'rt-img, img',
    },
    {
      // editorial guides, and the tables of the hundred best (until 2022)
      tile: '.article_movie_title, table.table tr:has(a.articleLink)',
      title: ['h2 a[href*="/m/"]', 'h2 a[href*="/tv/"]', 'a.articleLink'],
      year: '.start-year',
      kind: { series: 'a[href*="/tv/"]', otherwise: 'film' },
      position: 'beside',
      badge: 'h2 a, a.articleLink',
    },
  ],
  grids: [{ url: /^\/browse\/movies/, atLeast: 5 }],
};

export const examples: Examples = {
  'https://www.rottentomatoes.com/m/gladiator': 'film',
  'https://www.rottentomatoes.com/tv/breaking_bad/s01': 'series',
  'https://www.rottentomatoes.com/browse/movies_at_home/': 'list',
  'https://editorial.rottentomatoes.com/guide/140-essential-action-movies-to-watch-now/': 'list',
  'https://www.rottentomatoes.com/celebrity/russell_crowe': 'nothing',
};
