import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

const original =
  ':is(.selection-film-item-meta__original-name, [class*="secondaryText"], [class*="secondaryTitle"])';

export const kinopoisk: Site = {
  name: 'kinopoisk',
  label: 'Кинопоиск',
  hosts: ['www.kinopoisk.ru', 'hd.kinopoisk.ru', 'm.kinopoisk.ru'],
  optional: true,
  proven: '2021-10-04',
  clean: [/^«(.+)»$/, /\s+—\s+.*$/, /\s+\((?:сериал|мини-сериал|ТВ|видео)[^)]*\)$/],
  scores:
    '.film-rating-value, .selection-film-item-poster__rating, .rating__value, [class*="ratingPosterNameplate"]',
  titlePages: [
    {
      // on the service for watching the number is a longer one of its own
      url: /^\/(?:film|series)\/(?:\d+|[\da-f]{32})(?:$|[/?#])/,
      title: [
        'h1[itemprop="name"] span @text',
        'h1 [data-tid] @text',
        'h1',
        { 'meta:og:title': /^«(.+?)»/ },
        ...titleInHead,
      ],
      currentTitles: 3,
      year: [
        'h1',
        { 'meta:og:title': /[(,]\s*(?:[^()]*?,\s*)?((?:18|19|20)\d\d)/ },
        'a[href*="/lists/movies/year--"]',
        ...yearInHead,
      ],
      kind: {
        series: [/^\/series\//, { 'ld:@type': /^TV/ }],
        otherwise: 'film',
      },
      otherTitles: ['[class*="originalTitle"], [itemprop="alternativeHeadline"]', 'ld:alternativeHeadline'],
      directors: 'ld:director',
    },
  ],
  tiles: [
    {
      // lists of 2021; lists since 2022, of which only code that reads them was seen
      tile: '.selection-film-item-meta, a[class*="base-movie-main-info_link"]',
      title: ['.selection-film-item-meta__name', '[class*="mainTitle"]', 'img @alt'],
      year: { [original]: /(?:^|,\s*)(\d{4})(?:\D|$)/ },
      kind: { series: /^\/series\//, film: /^\/film\// },
      otherTitles: { [original]: /^(.+), \d{4}/ },
      position: 'beside',
      badge: '.selection-film-item-meta__name, [class*="mainTitle"]',
    },
  ],
};

export const examples: Examples = {
  'https://www.kinopoisk.ru/film/435/': 'film',
  'https://www.kinopoisk.ru/series/404900/': 'series',
  'https://www.kinopoisk.ru/lists/top250/?tab=all': 'list',
};
