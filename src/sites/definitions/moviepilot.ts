import { titleInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

const kind = { not: /\/(?:listen|trailer|bilder|news)\b/, series: /^\/serie\//, film: /^\/movies\// };

// The film's page was captured in 2023, the search of 2019 has the shape that was current then.
export const moviepilot: Site = {
  name: 'moviepilot',
  label: 'Moviepilot',
  hosts: ['www.moviepilot.de'],
  optional: true,
  proven: '2023-12-24',
  clean: [/\s+\|\s+(?:Film|Serie) \d{4}.*$/],
  titlePages: [
    {
      url: /^\/(?:movies|serie)\/[^/?#]+(?:\/(?:stream|kritik|besetzung)?)?(?:$|[?#])/,
      title: ['h1', ...titleInHead],
      // beside the day of the German release
      year: ['[itemprop="copyrightYear"]', { title: /\| (?:Film|Serie) (\d{4})/ }],
      kind,
      minutes: '[itemprop="duration"] @content',
    },
  ],
  tiles: [
    // "Filme wie …": a poster's link has the title, its picture comes late
    {
      tile: 'a[title][href]:has(img, noscript):is([href*="/movies/"], [href*="/serie/"])',
      title: '@title',
      kind,
    },
    {
      tile: 'li > a:is([href*="/movies/"], [href*="/serie/"]):has(div > div + div + div)',
      title: 'div + div > div:nth-child(2)',
      year: { 'div + div > div:nth-child(3)': /(?:^|\| )[A-Z/]+ (\d{4})/ },
      kind,
    },
  ],
};

export const examples: Examples = {
  'https://www.moviepilot.de/movies/star-trek-der-film': 'film',
  'https://www.moviepilot.de/serie/raumschiff-enterprise': 'series',
  'https://www.moviepilot.de/suche?q=star+trek': 'list',
};
