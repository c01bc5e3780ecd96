import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const mubi: Site = {
  name: 'mubi',
  label: 'MUBI',
  hosts: ['mubi.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/^Watch (?=.* [|–-])/, /\s+[|–-]\s+(?:MUBI|Movies? on MUBI).*$/i],
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}\/){0,2}(?:films|series)\/[^/?#]+/,
      title: ['h1', ...titleInHead],
      year: [
        '[itemprop="dateCreated"]',
        {
          'h1 ~ *': /(?:^|, ?)((?:18|19|20)\d\d)$/,
          'h1 + * *': /(?:^|, ?)((?:18|19|20)\d\d)$/,
          h2: /(?:^|, ?)((?:18|19|20)\d\d)$/,
          'h2 ~ *': /(?:^|, ?)((?:18|19|20)\d\d)$/,
        },
        ...yearInHead,
      ],
      kind: { series: /\/series\//, otherwise: 'film' },
      directors: ['[itemprop="director"]', 'ld:director'],
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/films/"]:has(img), [class*="film-tile"]',
      title: ['h3', 'h2', '[class*="title" i]', 'img @alt', '@aria-label'],
      kind: 'film',
    },
  ],
};

export const examples: Examples = {
  'https://mubi.com/en/us/films/mulholland-drive': 'film',
  'https://mubi.com/films/aftersun': 'film',
  'https://mubi.com/en/us/collections/festival-focus': 'list',
};
