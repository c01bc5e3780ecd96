import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** The web app of 2017 is proven on a page; what followed it, and the site, are only read about. */
export const plex: Site = {
  name: 'plex',
  label: 'Plex',
  hosts: ['watch.plex.tv', 'app.plex.tv'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [
    /^Watch (?=.*(?:Online|Free|\|))/,
    /\s+(?:Full (?:Movie|Episodes?).*|(?:Streaming )?Online.*)$/i,
    /\s*[|·•]\s*Plex.*$/,
  ],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:movie|show)\/[^/?#]+/,
      title: ['[data-testid="metadata-title"]', 'h1', ...titleInHead],
      year: [
        '[data-testid="metadata-subtitle"]',
        '[data-testid*="metadata-line"]',
        '[data-testid*="metadata"]',
        { 'h1 + *': /^((?:18|19|20)\d\d)\b/, 'h1 ~ *': /^((?:18|19|20)\d\d)\b/ },
        ...yearInHead,
      ],
      kind: { series: /\/show\//, otherwise: 'film' },
      directors: 'ld:director',
      minutes: 'ld:duration',
    },
    {
      // the web app: `#!/provider/…/details?key=/library/metadata/…`
      url: /#!\/.*\/details\?/,
      title: [
        '[data-testid="preplay-mainTitle"]',
        '[data-testid="metadata-title"]',
        '[class*="PrePlayLeftTitle"]',
        '[class*="PrePlayPrimaryTitle"]',
        'h1',
      ],
      currentTitles: 2,
      year: [
        '[data-testid*="preplay-secondTitle"]',
        '[data-testid*="metadata-line"]',
        '[class*="SecondaryTitle"]',
        '.item-year',
      ],
      kind: {
        series: {
          '[data-testid*="Title"], [class*="SecondaryTitle"], [data-testid*="metadata"]':
            /\bSeasons?\b|\bS\d+ · E\d+/,
        },
      },
    },
  ],
  tiles: [
    {
      tile: '[data-testid="cellItem"], [class*="MetadataPosterListItem-card"]',
      title: ['[data-testid="metadataTitleLink"]', 'a[title] @title', 'a[aria-label] @aria-label'],
      year: { span: /^((?:18|19|20)\d\d)$/ },
      kind: {
        not: 'a[href*="/live-tv"], a[href*="/channel"], a[href*="/game"], a[href*="/person/"], a[href*="/sport"]',
      },
    },
    {
      tile: 'a[href*="/movie/"]:has(img), a[href*="/show/"]:has(img)',
      title: ['@aria-label', '@title', 'img @alt'],
      kind: { series: /\/show\//, otherwise: 'film' },
    },
  ],
};

export const examples: Examples = {
  'https://watch.plex.tv/movie/night-of-the-living-dead': 'film',
  'https://watch.plex.tv/show/breaking-bad': 'series',
  'https://app.plex.tv/desktop/#!/provider/tv.plex.provider.vod/details?key=%2Flibrary%2Fmetadata%2F5d77':
    'film',
  'https://watch.plex.tv/on-demand': 'list',
};
