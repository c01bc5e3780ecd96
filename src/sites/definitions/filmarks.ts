import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const filmarks: Site = {
  name: 'filmarks',
  label: 'Filmarks',
  hosts: ['filmarks.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s*(?:の映画情報|のドラマ情報|の?映画情報・感想).*$/, /\s*[-|]\s*Filmarks.*$/],
  titlePages: [
    {
      url: /^\/(?:movies|dramas)\/\d+(?:\/\d+)?\/?(?:$|[?#])/,
      title: ['.p-content-detail__title span', 'h2.p-content-detail__title', 'h1 span', ...titleInHead],
      currentTitles: 2,
      year: [
        {
          '.p-content-detail__title': /[(（](\d{4})/,
          '.p-content-detail__other-info-title': /製作年[^\d]*(\d{4})/,
          '.p-content-detail__other-info': /製作年[^\d]*(\d{4})/,
        },
        ...yearInHead,
      ],
      kind: { series: /^\/dramas\//, otherwise: 'film' },
      otherTitles: '.p-content-detail__original',
      minutes: {
        '.p-content-detail__other-info-title, .p-content-detail__other-info': /上映時間[^\d]*(\d+)/,
      },
    },
  ],
  tiles: [
    {
      tile: '.js-cassette, .p-content-cassette',
      title: ['.p-content-cassette__title', 'img @alt'],
      // the day of release here, which may be that of a revival, is no year of the film
      kind: {
        not: 'a[href^="/people/"]',
        series: 'a[href*="/dramas/"], a[href*="/animes/"]',
        film: 'a[href*="/movies/"]',
        otherwise: 'none',
      },
      badge: '.p-content-cassette__jacket, [class*="poster"]',
    },
  ],
};

export const examples: Examples = {
  'https://filmarks.com/movies/12345': 'film',
  'https://filmarks.com/dramas/1/2': 'series',
  'https://filmarks.com/list/trend': 'list',
};
