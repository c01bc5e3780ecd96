import { yearInHead } from '../extract/head-sources.ts';
import { shadowRootsOf } from '../extract/shadow-roots.ts';
import type { Examples, Site } from '../site.ts';

/** Badges before a title and facts after it in a tile's label, where its picture has no text. */
const label =
  /^(?:(?:(?:Hulu|Disney\+) Original(?: Series)?|[A-Z]\w+ Available Badge|New (?:Movie|Series|Episode|Season)?\s?(?:Badge)?) )*(?!LIVE\b|Upcoming\b)(.+?) (?:Rated |Released \d{4}|(?:Disney\+|Hulu) Original|Hulu Generic|Action and Adventure|Kids and Family|Select for details)/;

/** The year after or before the word for "released", after the title. */
const released =
  /(?:Released|Veröffentlicht|Erschienen|Sorti[e]? en|Estren\w+|Lançad\w+|Uscit\w+|Uitgebracht|Udgivet|Utgit\w*|Premiär|Julkaistu|Rok)(?: in| im| en| em| nel)?:? (\d{4})|\d{4}(?=年?(?:公開|配信|개봉))/i;

export const disneyplus: Site = {
  name: 'disneyplus',
  label: 'Disney+',
  hosts: ['www.disneyplus.com'],
  proven: '2023-06-27',
  isService: true,
  spa: true,
  // the player's title since 2024
  shadowRoots: shadowRootsOf('title-bug', 'main-app-controls-overlay >>> title-bug'),
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
        '[data-testid="details-title"]',
        'h1',
        'ld:name',
        'meta:og:title',
      ],
      currentTitles: 5,
      year: [
        '[data-testid*="metadata"]',
        '[data-testid*="metastring"]',
        '[class*="metadata"]',
        ...yearInHead,
      ],
      kind: {
        series: [
          /\/series\//,
          '[data-testid*="season"]',
          {
            '[role="tab"]': /«season episode»/iu,
            '[data-testid*="metadata"]': /«season episode»/iu,
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
      year: { '@aria-label': released },
      kind: {
        not: {
          '@aria-label':
            /^(?:LIVE|EN DIRECT|EN VIVO|AO VIVO|IN DIRETTA|Upcoming|Demnächst|À venir|Próximamente|ライブ|생중계)(?!\p{L})/u,
        },
        // a series' own title may be in the label, so only words about seasons after a number or before one count
        series: {
          '@aria-label':
            /New (?:Series|Episode)|Original Series|\d\s*«season episode»|«season episode»\s*\d/iu,
        },
        film: { '@aria-label': /New Movie/ },
      },
    },
    {
      // continue watching
      tile: '[data-testid="cw-set-item-wrapper"]',
      title: '[data-testid="cw-set-item-metadata"] > :nth-child(2)',
      kind: { series: { 'a @aria-label': /S\d+:? ?E\d+|«season episode»/iu } },
    },
  ],
  grids: [{ url: /^\/(?:[a-z]{2}(?:-\w+)?\/)?(?:home|browse\/page-)/, atLeast: 5 }],
  gate: '[data-testid*="profile-selection"], [data-testid*="profile-avatar"], [data-gv2containerkey*="profileSelection"]',
};

export const examples: Examples = {
  'https://www.disneyplus.com/en-gb/browse/entity-4e9305a0': 'film',
  'https://www.disneyplus.com/movies/moana/4GqB7Mt8MQ5T': 'film',
  'https://www.disneyplus.com/series/andor/3xsQKWG00GL5': 'series',
  'https://www.disneyplus.com/en-gb/video/4e9305a0': 'series',
  'https://www.disneyplus.com/en-gb/home': 'list',
};
