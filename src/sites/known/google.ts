import type { Examples, Site } from '../site.ts';

const subtitle = '[data-attrid="subtitle"]';
const countries = 'com co.uk de fr es it nl ca com.au co.in com.br pl cz'.split(' ');

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
        '[data-attrid="title"] [role="heading"], [data-attrid="title"] span',
        '[data-attrid="title"]',
      ],
      year: [subtitle, '[data-attrid^="kc:/film/film:theatrical"], [data-attrid*="release date"]'],
      kind: {
        series: [
          '[data-attrid^="kc:/tv/tv_program:"]',
          { [subtitle]: /\b(?:TV|seasons?|Staffeln?|saisons?|temporadas?|series)\b/i },
        ],
        film: ['[data-attrid^="kc:/film/film:"]', { [subtitle]: /\d\s*(?:h|Std\.?|min|m)\b/ }],
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
