import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const simkl: Site = {
  name: 'simkl',
  label: 'Simkl',
  hosts: ['simkl.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+[-|–]\s+(?:Simkl|Where to watch|Watch).*$/i],
  titlePages: [
    {
      url: /^\/(?:movies|tv|anime)\/\d+/,
      title: ['h1[itemprop="name"]', 'h1', ...titleInHead],
      currentTitles: 2,
      year: ['[itemprop="datePublished"]', '.SimklTVAboutYear', 'h1 ~ *', ...yearInHead],
      kind: { series: [/^\/tv\//, { 'ld:@type': /^TV/ }], film: [/^\/movies\//, { 'ld:@type': /^Movie$/ }] },
      ids: { imdb: 'a[href*="imdb.com/title/"] @href', tmdb: 'a[href*="themoviedb.org/"] @href' },
    },
  ],
  tiles: [
    {
      tile: 'a[href^="/movies/"]:has(img), a[href^="/tv/"]:has(img), a[href^="/anime/"]:has(img)',
      title: ['@title', 'img @alt'],
      kind: { series: /^\/tv\//, film: /^\/movies\// },
    },
  ],
};

export const examples: Examples = {
  'https://simkl.com/movies/53536/the-third-man': 'film',
  'https://simkl.com/tv/11121/the-long-river': 'series',
  'https://simkl.com/movies/best-movies/': 'list',
};
