import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** A title page is proven; its tiles and those of lists are read about. */
export const tubi: Site = {
  name: 'tubi',
  label: 'Tubi',
  hosts: ['tubitv.com'],
  optional: true,
  proven: '2022-09-04',
  isService: true,
  spa: true,
  clean: [
    /^Watch (?=.*(?:Free|\|))/,
    /\s+(?:[-–] )?(?:Free (?:TV|Movies?|Streaming)|Watch for Free|- Free).*$/i,
    /\s*\|\s*Tubi.*$/,
  ],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:movies|series|tv-shows)\/\d+/,
      title: ['h1', '[class*="video-details__title"]', '[data-test-id*="title"]', ...titleInHead],
      year: [
        {
          '.web-attributes__meta': /\(?\b((?:19|20)\d\d)\b/,
          '[class*="attributes"]': /\(?\b((?:19|20)\d\d)\b/,
        },
        ...yearInHead,
      ],
      kind: { series: /\/(?:series|tv-shows)\//, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: '.web-content-tile, [data-test-id="web-ui-content-tile"]:not(.web-content-tile)',
      title: ['.web-content-tile__title', 'a[title] @title', 'img @alt'],
      year: '.web-content-tile__year',
      kind: {
        // channels, sport that is live, collections, and episodes
        not: [
          /\/(?:live|sports?|channels?|containers?|category)\//,
          { '.web-content-tile__title': /^S\d+:\s?E\d+/ },
        ],
        series: 'a[href*="/series/"], a[href*="/tv-shows/"]',
        film: 'a[href*="/movies/"]',
      },
      badge: '.web-content-tile__poster, .web-poster, img',
    },
  ],
};

export const examples: Examples = {
  'https://tubitv.com/movies/100054094/anywhere': 'film',
  'https://tubitv.com/series/300001/scandal': 'series',
  'https://tubitv.com/category/drama': 'list',
};
