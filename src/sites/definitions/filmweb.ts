import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const filmweb: Site = {
  name: 'filmweb',
  label: 'Filmweb',
  hosts: ['www.filmweb.pl', 'm.filmweb.pl'],
  optional: true,
  proven: '2026-06',
  clean: [/\s+[-|]\s+Filmweb.*$/i],
  scores: '[itemprop="aggregateRating"], .filmRating__rateValue',
  titlePages: [
    {
      url: /^\/(?:film|serial|program)\/[^/?#]+-\d+(?:$|[/?#])/,
      title: ['.filmCoverSection__title', 'h1[itemprop="name"]', 'h1', ...titleInHead],
      year: ['.filmCoverSection__year', /-((?:18|19|20)\d\d)-\d+/, ...yearInHead],
      kind: { series: /^\/(?:serial|program)\//, otherwise: 'film' },
      otherTitles: '.filmCoverSection__originalTitle @text',
      directors: 'ld:director',
      minutes: '.filmCoverSection__duration',
    },
  ],
  tiles: [
    {
      tile: '.rankingType, .filmPreview, .resultItem, .previewFilm',
      title: ['h2 a', 'h3 a', '[class*="__title"] a', '.preview__link', '[class*="itle"]'],
      year: [/-((?:18|19|20)\d\d)-\d+/, '[class*="__year"]'],
      kind: {
        not: { '@data-entity-name': /person|character|role/ },
        series: [{ '@data-entity-name': /serial/ }, 'a[href*="/serial/"]'],
        film: [{ '@data-entity-name': /film/ }, 'a[href*="/film/"]'],
      },
      otherTitles: '[class*="__originalTitle"] @text',
      badge: '[class*="oster"]',
    },
  ],
};

export const examples: Examples = {
  'https://www.filmweb.pl/film/Skazani+na+Shawshank-1994-1048': 'film',
  'https://www.filmweb.pl/serial/Breaking+Bad-2008-430668': 'series',
  'https://www.filmweb.pl/ranking/film': 'list',
  'https://www.filmweb.pl/person/Frank+Darabont-12189': 'nothing',
};
