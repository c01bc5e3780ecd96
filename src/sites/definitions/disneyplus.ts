import { yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** Badges before a title and facts after it in a tile's label, where its picture has no text. */
const label =
  /^(?:(?:(?:Hulu|Disney\+) Original(?: Series)?|[A-Z]\w+ Available Badge|New (?:Movie|Series|Episode|Season)?\s?(?:Badge)?) )*(?!LIVE\b|Upcoming\b)(.+?) (?:Rated |Released \d{4}|(?:Disney\+|Hulu) Original|Hulu Generic|Action and Adventure|Kids and Family|Select for details)/;

export const disneyplus: Site = {
  name: 'disneyplus',
  label: 'Disney+',
  hosts: ['www.disneyplus.com'],
  proven: '2023-06-27',
  spa: true,
  clean: [
    /^(?:Watch|Regarder|Ver|Guarda|Assistir) (?=.* \| )/,
    /(?: ansehen)?\s*\|\s*(?:Full (?:movie|episodes)\s*\|\s*)?Disney\+.*$/i,
  ],
  titlePages: [
    {
      // the player
      url: /^\/(?:[a-z]{2}(?:-\w+)?\/)?(?:play|video)\//,
      title: '.title-field',
      kind: { series: { '.subtitle-field': /\d/ }, otherwise: 'film' },
    },
    {
      url: /^\/(?:[a-z]{2}(?:-\w+)?\/)?(?:browse\/entity-|movies\/|series\/)/,
      title: [
        '[data-testid*="title-treatment"] img @alt',
        'img[data-testid*="title"] @alt',
        { title: /^(?!Disney\+|Home|Video player).+ \|.+$/ },
        '[data-testid="details-title"], h1',
        'ld:name',
        'meta:og:title',
      ],
      year: ['[data-testid*="metadata"], [data-testid*="metastring"], [class*="metadata"]', ...yearInHead],
      kind: {
        series: [
          /\/series\//,
          '[data-testid*="season"]',
          {
            '[role="tab"]': /^(?:Episodes|Folgen|Épisodes|Episodios|Episodi)$/i,
            '[data-testid*="metadata"]': /\d Seasons?/,
          },
        ],
        film: /\/movies\//,
      },
    },
  ],
  tiles: [
    {
      tile: 'a[data-testid="set-item"][href*="/browse/entity-"]',
      title: [
        'img:not([data-testid="set-item-rating"] img)[alt]:not([alt=""]) @alt',
        { '@aria-label': label },
      ],
      year: { '@aria-label': /Released (\d{4})/ },
      kind: {
        not: { '@aria-label': /^(?:LIVE|Upcoming)\b/ },
        series: { '@aria-label': /New (?:Series|Season|Episode)|Original Series|\bSeasons?\b/ },
        film: { '@aria-label': /New Movie/ },
      },
    },
    {
      // continue watching
      tile: '[data-testid="cw-set-item-wrapper"]',
      title: '[data-testid="cw-set-item-metadata"] > :nth-child(2)',
      kind: { series: { 'a @aria-label': /Season \d|S\d+:? ?E\d+/ } },
    },
  ],
};

export const examples: Examples = {
  'https://www.disneyplus.com/en-gb/browse/entity-4e9305a0': 'film',
  'https://www.disneyplus.com/movies/moana/4GqB7Mt8MQ5T': 'film',
  'https://www.disneyplus.com/series/andor/3xsQKWG00GL5': 'series',
  'https://www.disneyplus.com/en-gb/video/4e9305a0': 'series',
  'https://www.disneyplus.com/en-gb/home': 'list',
};
