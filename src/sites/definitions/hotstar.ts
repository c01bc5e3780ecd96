import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const hotstar: Site = {
  name: 'hotstar',
  label: 'Hotstar',
  hosts: ['www.hotstar.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [
    /^Watch /,
    /\s+(?:Full (?:Movie|Episodes)|All Seasons?|Online)\b.*$/,
    /\s*(?:[|–-]|on)\s*(?:Jio|Disney\+ ?)?Hotstar.*$/,
  ],
  titlePages: [
    {
      url: /^\/[a-z]{2}\/(?:movies|shows|tv)\/[^/]+\/\d+/,
      title: ['h1', ...titleInHead],
      year: [...yearInHead],
      kind: { series: /^\/[a-z]{2}\/(?:shows|tv)\//, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/movies/"][aria-label], a[href*="/shows/"][aria-label]',
      title: [{ '@aria-label': /^(.+?), (?:Movie|Show)$/ }, 'img @alt', '@aria-label'],
      kind: { not: /\/(?:sports|clips|news|channels)\//, series: /\/shows\//, film: /\/movies\// },
    },
  ],
};

export const examples: Examples = {
  'https://www.hotstar.com/in/movies/the-quiet-shipyard/1260100001': 'film',
  'https://www.hotstar.com/in/shows/the-long-river/1260100002': 'series',
  'https://www.hotstar.com/in/movies': 'list',
};
