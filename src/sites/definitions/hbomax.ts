import type { Examples, Site } from '../site.ts';

/** A tile's label around its title: "Number 1: Title. 1 of 10.", "Watch Title. Season 1, …", "Title. Row 1 of 4, …". */
const label =
  /^(?:[^\d:.]{1,20} \d+: |Go to (?:Movie|Series|Show): |Watch (?=.+[.,] (?:Season|Episode) \d))?(.+?)[.,。] ?(?:\d+ ?(?:\p{L}{1,5}|\/) ?\d+|\d+(?:件中|中の?|개 중|项中的?第?|項中的?第?)\s*\d+|Row \d+ of|[^.,]{1,12} \d+ \p{L}{1,5} \d+, |Episode \d+|(?:«season»|series)\s*\d+|第?\s*\d+\.?\s*«season»)/iu;

export const hbomax: Site = {
  name: 'hbomax',
  label: 'HBO Max',
  hosts: ['play.hbomax.com', 'www.hbomax.com', 'play.max.com', 'www.max.com'],
  proven: '2024-05-26', // the player and its tiles; of September 2026 only a head and hero were read, in excerpts
  isService: true,
  spa: true,
  clean: [/^(?:Watch|Regarder|Ver|Guarda|Assistir) (?=.* [|•])/, /\s*[•|]\s*(?:HBO )?Max.*$/],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/[a-z]{2}\/)?(?:video\/watch|player)\//, // before the home page: only the title tells what plays
      title: [{ title: /^.+ [•|] .+$/ }, '[data-testid="player-ux-asset-title"]', 'meta:og:title'],
      kind: { series: '[data-testid="player-ux-season-episode"]', otherwise: 'unknown' }, // og:type always says episode
    },
    {
      url: /^\/(?:[a-z]{2}(?:\/|-)[a-z]{2}\/)?(?:movies?|shows?|mini-series|series)\/[^/?#]+/,
      title: [{ title: /^.+ [•|] .+$/ }, '[data-testid*="title"] img @alt', 'h1', 'ld:name', 'meta:og:title'],
      year: ['[data-testid*="metadata"]', '[class*="Metadata"]', 'meta:og:video:release_date'],
      kind: { series: /\/(?:shows?|mini-series|series)\//, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: 'a[data-sonic-type][data-testid$="_tile"]',
      title: { '@aria-label': label },
      year: {
        '@aria-label':
          /(?:Released in|Erschienen|Veröffentlicht|Sorti en|Estrenad[ao] en|Lançad[ao] em|Uscit[ao] nel)(?: im Jahr)? (\d{4})/i,
      },
      kind: {
        series: { '@data-sonic-type': /show|series/, '@aria-label': /^Watch .+[.,] (?:Season|Episode) \d/ },
        film: { '@data-sonic-type': /^movie$/ },
        otherwise: 'none',
      },
    },
  ],
  grids: [{ url: /^\/(?:home|page|channel)\b/, atLeast: 5 }],
  gate: '[data-testid*="profile-picker"], [data-testid*="profile_tile"]',
};

export const examples: Examples = {
  'https://play.max.com/video/watch/914be9f6-e1b2/3c3df515': 'film',
  'https://play.hbomax.com/': 'list',
};
