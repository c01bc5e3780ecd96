import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const appletv: Site = {
  name: 'appletv',
  label: 'Apple TV',
  hosts: ['tv.apple.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/^Watch (?=.* [|-])/, /\s+[-–|]\s+Apple TV\+?.*$/],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/)?(?:movie|show|episode|season)\/(?:[^/?#]+\/)?umc\.cmc\.\w+/,
      title: [
        '[class*="product-header__title"]',
        '[data-testid="product-title"]',
        '.content-logo img @alt',
        'meta:apple:title',
        'h1',
        ...titleInHead,
      ],
      currentTitles: 2,
      year: ['meta:og:video:release_date', ...yearInHead],
      kind: { series: /\/(?:show|episode|season)\//, otherwise: 'film' },
      directors: 'ld:director',
      minutes: 'ld:duration',
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/movie/"][href*="umc.cmc."], a[href*="/show/"][href*="umc.cmc."]',
      title: ['@aria-label', '.visually-hidden', '.title', '[class*="title"]', 'img @alt'],
      kind: { series: /\/show\//, otherwise: 'film' },
    },
  ],
};

export const examples: Examples = {
  'https://tv.apple.com/us/movie/greyhound/umc.cmc.o5z5ztufuu3uv8lx7m0jcega': 'film',
  'https://tv.apple.com/us/show/severance/umc.cmc.1srk2goyh2q2zdxcx605w8vtx': 'series',
  'https://tv.apple.com/us': 'list',
  'https://tv.apple.com/us/sporting-event/a-b/umc.cse.123': 'nothing',
};
