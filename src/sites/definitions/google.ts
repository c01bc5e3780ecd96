import type { Examples, Site } from '../site.ts';

/** The line under the panel's title, and where it was until 2018. */
const subtitle = '[data-attrid="subtitle"], .kno-ecr-pt + *';
const countries =
  'com co.uk de fr es it nl ca com.au co.in com.br pl cz at ch be ie pt se dk no fi is hu ro bg gr hr sk si rs lt lv ee ru com.ua com.tr co.il ae com.sa com.eg co.za com.ng co.ke com.mx com.ar cl com.co com.pe co.nz co.jp co.kr com.hk com.tw com.sg com.my co.id co.th com.vn com.ph com.pk com.bd'.split(
    ' ',
  );

/** Seen: panels of 2016 to 2018, of series, persons and places. */
export const google: Site = {
  name: 'google',
  label: 'Google',
  hosts: countries.map((country) => `www.google.${country}/search*`),
  optional: true,
  proven: 'untested',
  spa: true,
  titlePages: [
    {
      // the panel about a film, beside or above the results
      url: /^\/search\?/,
      title: [
        '[data-attrid="title"] @text',
        '[data-attrid="title"] [role="heading"]',
        '[data-attrid="title"] span',
        '[data-attrid="title"]',
        '.kno-ecr-pt',
      ],
      year: [
        '[data-attrid="subtitle"]',
        '.kno-ecr-pt + *',
        '[data-attrid^="kc:/film/film:theatrical"]',
        '[data-attrid*="release date"]',
      ],
      kind: {
        series: ['[data-attrid^="kc:/tv/tv_program:"]', { [subtitle]: /«series season episode»/iu }],
        film: ['[data-attrid^="kc:/film/film:"]', { [subtitle]: /\d\s*«hour minute»/iu }],
        otherwise: 'none',
      },
      ids: { imdb: '[data-attrid*="film:reviews"] a[href*="imdb.com/title/tt"] @href' },
      directors: { '[data-attrid="kc:/film/film:director"]': /:\s*(.+)$/ },
      minutes: subtitle,
    },
  ],
  tiles: [],
};

export const examples: Examples = {
  'https://www.google.com/search?q=the+matrix+1999': 'film',
  'https://www.google.de/search?q=breaking+bad': 'series',
  'https://www.google.com/': 'nothing',
};
