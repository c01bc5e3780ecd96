import { titleInHead } from '../extract/head-sources.ts';
import { json } from '../extract/page-json.ts';
import { variable } from '../extract/script-variable.ts';
import type { Examples, Site } from '../site.ts';

/** The variable that holds what the page shows. */
const state = variable('__IPLAYER_REDUX_STATE__');

export const bbciplayer: Site = {
  name: 'bbciplayer',
  label: 'BBC iPlayer',
  hosts: ['www.bbc.co.uk/iplayer/*'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/\s+-\s+BBC iPlayer$/, /^BBC iPlayer - /],
  titlePages: [
    {
      // films are episodes without a series, in the category "Films"
      url: /^\/iplayer\/episodes?\/\w{8}/,
      title: [json(state, 'episode.title'), ...titleInHead],
      year: json(state, 'episode.release_date_time', /^\d{4}/),
      kind: {
        film: [
          json(state, 'episode.labels.category', /^films?$/i),
          json(state, 'episode.categories.*', /^films?$/i),
        ],
        series: [/^\/iplayer\/episodes\//, json(state, 'episode.subtitle', /(?:Series|Episode) \d|^\d+\./)],
        otherwise: 'none',
      },
      badge: 'h1',
    },
  ],
  tiles: [],
};

export const examples: Examples = {
  'https://www.bbc.co.uk/iplayer/episode/m000abcd/the-quiet-shipyard': 'film',
  'https://www.bbc.co.uk/iplayer/episodes/b000abcd/the-long-river': 'series',
  'https://www.bbc.co.uk/iplayer/live/bbcone': 'nothing',
};
